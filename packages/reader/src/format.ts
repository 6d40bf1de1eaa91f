import type { Range } from "@cop-sdk/diagnostics";
import type { Findings } from "./findings.js";
import type { Limits } from "./limits.js";
import type { Lines } from "./lines.js";

/** Options of {@link Locate}. */
export interface LocateOptions {
  /** The place of the member's key instead of its value; list items have none and give their value. */
  readonly key?: boolean;
}

/** Place of a value in the text; for a pointer without a place there, that of its nearest ancestor. `undefined` when nothing was read. */
export type Locate = (pointer: string, options?: LocateOptions) => Range | undefined;

/** What a format needs to read a text. */
export interface FormatContext {
  readonly limits: Limits;
  readonly findings: Findings;
  readonly lines: Lines;
}

/** A text that was read so far that a value stands. Its findings decide whether the value may be worked with. */
export interface Parsed {
  readonly value: unknown;
  readonly locate: Locate;
}

/**
 * A way to read text: `json` from this package, `yaml` from its subpath `/yaml`. Give the ones you want to accept to `read`.
 */
export interface Format {
  readonly name: "json" | "yaml";
  /** Endings of file names, with the dot. */
  readonly extensions: readonly string[];
  /** Whether a text without a telling file name looks like this format. */
  readonly looksLike: (text: string) => boolean;
  /** Reads; adds what it finds. `undefined` when no value can be made of the text. */
  readonly parse: (text: string, context: FormatContext) => Parsed | undefined;
}
