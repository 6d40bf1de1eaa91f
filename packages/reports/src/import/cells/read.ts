import type { Parameter } from "@cop-sdk/diagnostics";
import type { MissingReason, Qualifier } from "@cop-sdk/model";
import type { ImportCode } from "../messages/index.js";

/** What the text of a cell means at its field. */
export type CellReading =
  | {
      readonly kind: "value";
      readonly value: unknown;
      /** Whether the value is the text itself, so that nothing of it needs to be kept beside the value. */
      readonly exact: boolean;
      readonly qualifier?: Qualifier;
      /** Something to tell although there is a value. */
      readonly note?: ImportCode;
    }
  /** A stated reason why there is no value. */
  | { readonly kind: "missing"; readonly reason: MissingReason }
  /** A dash or the like: nothing is stated. */
  | { readonly kind: "placeholder" }
  /** Not readable, or readable in more than one way. */
  | { readonly kind: "fault"; readonly code: ImportCode; readonly params?: Readonly<Record<string, Parameter>> };

/** A value that says all that the text says, or not. */
export const given = (value: unknown, exact: boolean): CellReading => ({ kind: "value", value, exact });

export const fault = (code: ImportCode, params?: Readonly<Record<string, Parameter>>): CellReading => ({ kind: "fault", code, ...(params ? { params } : {}) });

/** How the cells of a column are read; what a mapping says, with its common settings. */
export interface HowToRead {
  /** Which of two numbers before a year is the day. Without it, dates that have two readings are not read. */
  readonly dateOrder?: "day-month" | "month-day";
  /** Years before a two-digit year: 2000 reads `21` as 2021. Without it, such dates are not read. */
  readonly century?: number;
  /** Year of dates that name none. */
  readonly year?: number;
  /** Month of dates that name only a day, from 1. */
  readonly month?: number;
  readonly calendar?: "gregorian" | "islamic" | "buddhist" | "ethiopian" | "other";
  readonly decimal?: "." | ",";
  readonly thousands?: "." | "," | "'" | " ";
  /** Language of free texts. */
  readonly language: string;
}
