/** One of several values that sources give for the same thing. */
export interface ConflictingValue {
  readonly value: string | number | boolean;
  readonly sources: readonly string[];
}

/** A place where sources disagree. Nothing is overwritten: the document's own value stays, the others stand here. */
export interface Conflict {
  /** JSON Pointer of the disputed member, from the record or document that holds this conflict; the name of the topic when it is no member. */
  readonly about: string;
  readonly values: readonly ConflictingValue[];
  readonly note?: string;
}
