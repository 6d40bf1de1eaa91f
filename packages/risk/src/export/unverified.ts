import { type Concept, isUnverified } from "../scheme.js";

/** What every output says of a definition from memory. */
export const unverifiedDefinition = "[K] Definition from memory, not verified against the source.";

/** What every output says of a label from memory. */
export const unverifiedLabel = "[K] Label from memory, not verified against the source.";

/** The warnings that belong to a concept. */
export const warningsOf = (concept: Concept): readonly string[] => [
  ...(concept.marks.label === "K" ? [unverifiedLabel] : []),
  ...(isUnverified(concept) ? [unverifiedDefinition] : []),
];

/** The warnings that belong to the two sides of a mapping, each with its side. */
export const warningsOfSides = (sides: Readonly<Record<string, Concept | undefined>>): readonly string[] =>
  Object.entries(sides).flatMap(([side, concept]) => (concept ? warningsOf(concept).map((warning) => `${side}: ${warning}`) : []));
