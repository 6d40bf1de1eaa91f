import { type Concept, type ConceptId, type Scheme, schemeOf } from "../scheme.js";
import { schemes } from "./all.js";

/** A scheme by its id; `undefined` when there is none of that id. */
export const findScheme = (id: string): Scheme | undefined => schemes.find((scheme) => scheme.id === id);

/** A concept of any scheme by its id; `undefined` when there is none of that id. */
export const findConcept = (id: ConceptId): Concept | undefined => findScheme(schemeOf(id))?.concepts.find((concept) => concept.id === id);

/** Ids of all concepts of all schemes, for checks and for suggestions of the nearest valid id. */
export const conceptIds = (): readonly ConceptId[] => schemes.flatMap((scheme) => scheme.concepts.map((concept) => concept.id));

/** The broader concepts of a concept in its own scheme, the nearest first. */
export function ancestorsOf(id: ConceptId): readonly ConceptId[] {
  const above: ConceptId[] = [];
  let parent = findConcept(id)?.parent;
  while (parent !== undefined && !above.includes(parent)) {
    above.push(parent);
    parent = findConcept(parent)?.parent;
  }
  return above;
}
