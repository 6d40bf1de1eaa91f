import type { Diagnostic } from "@cop-sdk/diagnostics";
import { createValidator, type ValidatorOptions } from "../validate.js";
import type { Batch } from "./lines.js";

/** What is the same for all lines of a stream. Plain data, so that it can be handed to another thread. */
export interface LineOptions extends Pick<ValidatorOptions, "profile" | "on" | "severities" | "settings" | "limits"> {
  /** Name of the stream; findings of line 3 have the file `name#3`. */
  readonly file?: string;
}

/** What became of one line. */
export interface LineResult {
  /** Number of the line, from 1; blank lines are counted and passed over. */
  readonly line: number;
  readonly ok: boolean;
  /** The document's id and type, when its structure holds. */
  readonly id?: string;
  readonly type?: string;
  /** Findings, sorted; of a line that cannot be read, those of the reader. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Prepares the check of the lines of a batch, one after the other. */
export function batchChecker({ file = "-", ...options }: LineOptions): (batch: Batch) => Generator<LineResult> {
  const validate = createValidator(options);
  return function* check({ bytes, lines }) {
    for (const { number, start, end } of lines) {
      const { ok, document, diagnostics } = validate(bytes.subarray(start, end), { file: `${file}#${number}` });
      yield { line: number, ok, ...(document ? { id: document.id, type: document.type } : {}), diagnostics };
    }
  };
}
