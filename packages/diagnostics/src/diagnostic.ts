import type { JsonPointer } from "./pointer.js";

/** How grave a finding is. Decides the exit code; see {@link severities} for the order. */
export type Severity = "error" | "warning" | "advice" | "info";

/** All severities, gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "advice", "info"];

/** How binding the broken requirement is, in the words of RFC 2119. */
export type Obligation = "must" | "should" | "may";

/** A place in a text. Lines and columns start at 1; a column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text; `end` is the place just after it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A place in a table; rows and columns start at 1. */
export interface Cell {
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly heading?: string;
}

/** A second place that belongs to a finding, such as the first use of a duplicated key. */
export interface Related {
  readonly pointer: JsonPointer;
  readonly range?: Range;
  readonly file?: string;
}

/** What a requirement rests on: a clause, a guideline, or the id of a rule in the reference (`NS-004`). */
export interface Citation {
  readonly id: string;
  readonly title?: string;
}

/** One operation of a JSON Patch (RFC 6902). */
export type JsonPatchOperation =
  | { readonly op: "add" | "replace" | "test"; readonly path: JsonPointer; readonly value: unknown }
  | { readonly op: "remove"; readonly path: JsonPointer }
  | { readonly op: "move" | "copy"; readonly from: JsonPointer; readonly path: JsonPointer };

/** A way to mend a finding. A patch is there only where one reading is possible. */
export interface Fix {
  readonly patch?: readonly JsonPatchOperation[];
}

/**
 * Why a finding no longer counts: a person answers for it until a day, or it was there when a baseline was drawn.
 * It stays visible, marked as suppressed, in every format.
 */
export type Suppression =
  | {
      readonly by: "waiver";
      /** Why, in the words of the owner. */
      readonly reason: string;
      /** Who answers for it: a role or a team. */
      readonly owner: string;
      /** Last day on which it holds (`2026-12-31`). */
      readonly expires: string;
    }
  | { readonly by: "baseline" };

/** A word of the message catalogue, such as the name of a type: `{ term: "term/text" }` reads "a text" in English. */
export interface Term {
  readonly term: string;
}

/** A value that may stand in a message. It never holds text of the document unless the field is declared safe. */
export type Parameter = string | number | boolean | readonly string[] | Term;

/**
 * One finding about a document, without words: its text comes from a message catalogue by `code`, in the reader's language.
 * Nothing decides from a text.
 */
export interface Diagnostic {
  /** The rule's readable name, such as `period/reversed`. Stable, never reused. */
  readonly code: string;
  readonly severity: Severity;
  readonly obligation: Obligation;
  /** Where, in the document's data. For a missing member: the nearest ancestor that exists, with the member's name in `params.member`. */
  readonly pointer: JsonPointer;
  /** The file or stream, as the caller named it. */
  readonly file?: string;
  /** Where, in the text; present when the text was read. */
  readonly range?: Range;
  /** Where, in the table; present when the value came from one. */
  readonly cell?: Cell;
  readonly related?: readonly Related[];
  readonly params: Readonly<Record<string, Parameter>>;
  readonly citation?: Citation;
  /** Page that explains the rule, relative to the documentation's root. */
  readonly help?: string;
  readonly fix?: Fix;
  /** Present when the finding is suppressed: it is shown, but does not count. */
  readonly suppression?: Suppression;
  /** Identity of the finding over edits of the document: from the code, the document's id and the path by item ids, never from values. */
  readonly fingerprint: string;
}

/**
 * What a function that reads gives: a value, or none; findings in both cases.
 * Bad data is never thrown.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Whether a severity is as grave as a threshold or graver. */
export const atLeast = (severity: Severity, threshold: Severity): boolean => severities.indexOf(severity) <= severities.indexOf(threshold);

/** Whether any finding that is not suppressed is as grave as a threshold (by default, an error). */
export const hasAtLeast = (diagnostics: readonly Diagnostic[], threshold: Severity = "error"): boolean =>
  diagnostics.some(({ severity, suppression }) => suppression === undefined && atLeast(severity, threshold));
