import { UsageError } from "@cop-sdk/diagnostics";
import { type ConceptId, schemeOf } from "../scheme.js";
import { findConcept, findScheme } from "../schemes/find.js";
import { gaps } from "./gaps.js";
import { type Step, stepsFrom } from "./graph.js";
import { type Confidence, confidences, type Gap, type Relation } from "./mapping.js";
import { type Chained, chain, lessSure, weaknessOf } from "./relation.js";

/** A concept of the other scheme, how the first one stands to it, and the way there. */
export interface Match {
  readonly target: ConceptId;
  /** Never stronger than the weakest step of the path. */
  readonly relation: Relation;
  /** Never surer than the least sure step. */
  readonly confidence: Confidence;
  readonly path: readonly Step[];
}

/** What a concept is in another scheme, and what the review found missing there. Both can be empty: then nothing is known. */
export interface MapResult {
  readonly concept: ConceptId;
  readonly toScheme: string;
  /** The strongest first, then the surest, then by id. */
  readonly matches: readonly Match[];
  /** Explicit statements that the other scheme has nothing, or not everything, for this concept. */
  readonly gaps: readonly Gap[];
}

const longestPath = 4;

/**
 * What a concept is called in another scheme.
 *
 * It walks the reviewed crosswalk and the `broader` and `narrower` links inside schemes, at most four steps; each match shows its path. A relation that
 * holds `related` goes no further, and two close steps leave only `related`.
 *
 * @example
 * ```ts
 * import { map } from "@cop-sdk/risk";
 *
 * const { matches } = map("cop-risk:grooming-sexual", "oecd21");
 * matches[0]?.target; // "oecd21:contact.illegal"
 * matches[0]?.relation; // "broad": OECD's item is the broader one
 * ```
 *
 * @throws UsageError when the concept or the scheme does not exist; check ids from outside with {@link findConcept} first.
 */
export function map(concept: ConceptId, toScheme: string): MapResult {
  if (!findConcept(concept)) {
    throw new UsageError("usage/unknown-concept", `There is no concept "${concept}".`, "Check ids that come from outside with findConcept.");
  }
  if (!findScheme(toScheme)) {
    throw new UsageError("usage/unknown-scheme", `There is no scheme "${toScheme}".`, "Take the id of one of the schemes.");
  }
  return { concept, toScheme, matches: walk(concept, toScheme).filter(endsWithMapping), gaps: gapsOf(concept, toScheme) };
}

/** What the review found missing in a scheme for a concept. */
export const gapsOf = (concept: ConceptId, scheme: string): readonly Gap[] =>
  gaps.filter((gap) => gap.scheme === scheme && (gap.concept === concept || gap.concept === "*"));

interface Place extends Chained {
  readonly at: ConceptId;
  readonly confidence: Confidence;
  readonly path: readonly Step[];
}

function walk(concept: ConceptId, toScheme: string): Match[] {
  const surest = new Map<string, Place>();
  let places: readonly Place[] = [{ at: concept, relation: "exact", closes: 0, confidence: "high", path: [] }];
  for (let length = 1; length <= longestPath; length++) {
    places = places.flatMap((place) => onward(place, concept)).filter((place) => record(place, surest));
  }
  const best = new Map<ConceptId, Match>();
  for (const { at, relation, confidence, path } of surest.values()) {
    const match = { target: at, relation, confidence, path };
    const known = best.get(at);
    if (schemeOf(at) === toScheme && (!known || byStrength(match, known) < 0)) best.set(at, match);
  }
  return [...best.values()].sort(byStrength);
}

function onward(place: Place, origin: ConceptId): Place[] {
  return stepsFrom(place.at).flatMap((step) => {
    const chained = step.to === origin ? undefined : chain(place, step.relation);
    return chained ? [{ ...chained, at: step.to, confidence: lessSure(place.confidence, step.confidence), path: [...place.path, step] }] : [];
  });
}

/** Keeps a place when it is the surest one so far that says the same of the same concept. */
function record(place: Place, surest: Map<string, Place>): boolean {
  const key = `${place.at} ${place.relation} ${place.closes}`;
  const known = surest.get(key);
  if (known && confidences.indexOf(known.confidence) <= confidences.indexOf(place.confidence)) return false;
  surest.set(key, place);
  return true;
}

const byStrength = (a: Match, b: Match): number =>
  weaknessOf(a.relation) - weaknessOf(b.relation) ||
  confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
  a.path.length - b.path.length ||
  (a.target < b.target ? -1 : 1);

/** Leaves out a concept that is only reached up or down from another one of the same scheme: it says nothing new. */
const endsWithMapping = ({ path }: Match): boolean => path.at(-1)?.mapping !== undefined;
