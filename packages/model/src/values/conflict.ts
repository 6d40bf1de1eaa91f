/** One of several values that sources give for the same thing. */
export interface ConflictingValue {
  /** The value that some sources give. Must. */
  readonly value: string | number | boolean;
  /** Ids of entries in the document's `sources`. Must. */
  readonly sources: readonly string[];
}

/** A place where sources disagree. Nothing is overwritten: the document's own value stays, the others stand here. */
export interface Conflict {
  /** JSON Pointer of the disputed member, from the record or document that holds this conflict; the name of the topic when it is no member. Must. */
  readonly about: string;
  /** The other values, with their sources. Must. */
  readonly values: readonly ConflictingValue[];
  /** What a reader should know. May. */
  readonly note?: string;
}
