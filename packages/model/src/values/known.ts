import type { MissingReason, Qualifier } from "../vocabularies/index.js";

/** Stands where a value was expected and says why there is none. */
export interface Missing {
  /** Why there is no value. Must. */
  readonly missing: MissingReason;
  /** More about it. May. */
  readonly note?: string;
}

/** A value together with how it is known. */
export interface Stated<T> {
  /** The value. Must. */
  readonly value: T;
  /** The text as printed in the source. May. */
  readonly statedAs?: string;
  /** How exact it is. May. */
  readonly qualifier?: Qualifier;
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
  /** Remark of the recorder. May. */
  readonly note?: string;
}

/** Whether a value is a {@link Missing}. */
export const isMissing = (value: unknown): value is Missing => typeof value === "object" && value !== null && Object.hasOwn(value, "missing");

/** The value, or `undefined` when it is absent or {@link Missing}. */
export const present = <T>(value: T | Missing | undefined): T | undefined => (isMissing(value) ? undefined : value);
