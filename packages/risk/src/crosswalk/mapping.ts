import type { ConceptId } from "../scheme.js";

/** How two concepts of different schemes stand to each other, from the strongest to the weakest. `broad`: the object is the broader one. */
export const relations = ["exact", "close", "broad", "narrow", "related"] as const;

/** A SKOS mapping relation; see {@link relations}. */
export type Relation = (typeof relations)[number];

/** How sure the reviewer is. An order, not a measure. */
export const confidences = ["high", "medium", "low"] as const;

/** How sure the reviewer is; see {@link confidences}. */
export type Confidence = (typeof confidences)[number];

/** One reviewed statement of the crosswalk: `subject` has a `relation` to `object`. */
export interface Mapping {
  /** Stable, never reused. */
  readonly id: string;
  readonly subject: ConceptId;
  readonly relation: Relation;
  readonly object: ConceptId;
  readonly confidence: Confidence;
  /** Why it was said: an editorial judgement, never a likeness of words found by a program (a term of the Semantic Mapping Vocabulary). */
  readonly justification: "semapv:ManualMappingCuration";
  /** `editorial` where judged by us; else the sources that state it. */
  readonly basis: string;
  readonly author: "COP SDK";
  /** What the review did with the draft's row. */
  readonly review: "kept" | "changed" | "new";
  /** The reason, in one sentence. */
  readonly comment: string;
}

/** A mapping as it is written down: id, subject, relation, object, confidence, basis, review, comment. */
export type MappingRow = readonly [string, ConceptId, Relation, ConceptId, Confidence, string, Mapping["review"], string];

/** A place where a scheme has nothing (`none`), only a part (`partial`), or where everything but its own field is out of its scope (`scope`, concept `*`). */
export interface Gap {
  /** The scheme that lacks something. */
  readonly scheme: string;
  /** The concept that it lacks, or `*`. */
  readonly concept: ConceptId;
  readonly extent: "none" | "partial" | "scope";
  readonly reason: string;
}

/** A written row as a mapping. */
export const fromRow = ([id, subject, relation, object, confidence, basis, review, comment]: MappingRow): Mapping => ({
  id,
  subject,
  relation,
  object,
  confidence,
  justification: "semapv:ManualMappingCuration",
  basis,
  author: "COP SDK",
  review,
  comment,
});
