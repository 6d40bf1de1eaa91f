import type { MissingReason, Qualifier } from "../vocabularies/index.js";

/** Stands where a value was expected and says why there is none. */
export interface Missing {
  readonly missing: MissingReason;
  readonly note?: string;
}

/** A value together with how it is known. */
export interface Stated<T> {
  readonly value: T;
  /** The text as printed in the source. */
  readonly statedAs?: string;
  readonly qualifier?: Qualifier;
  /** Ids of entries in the document's `sources`. */
  readonly sources?: readonly string[];
  readonly note?: string;
}

/** Whether a value is a {@link Missing}. */
export const isMissing = (value: unknown): value is Missing => typeof value === "object" && value !== null && Object.hasOwn(value, "missing");

/** The value, or `undefined` when it is absent or {@link Missing}. */
export const present = <T>(value: T | Missing | undefined): T | undefined => (isMissing(value) ? undefined : value);
