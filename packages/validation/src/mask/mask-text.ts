import type { Range } from "@cop-sdk/diagnostics";
import { type ReadOptions, read } from "@cop-sdk/reader";
import { leavesOf } from "./leaves.js";
import { isPlainWord, safeTextsOf } from "./safe-places.js";

/** How the text of a document is masked. */
export interface MaskOptions extends ReadOptions {
  /** Also show values that are not declared safe. Those at or below `hide` stay masked. */
  readonly showValues?: boolean;
  /** Pointers whose values are never shown, such as those of findings about privacy. */
  readonly hide?: readonly string[];
}

const dot = "•";
const structural = /[\s{}[\],:"'-]/;
const shown = 1;
const hidden = 2;

/**
 * The text of a JSON or YAML document with every value masked that may hold a person's words: same lines, same columns. Names of members, ids, codes and dates stay.
 * Comments are masked; of a text that cannot be read, all but brackets and the like.
 */
export function maskText(text: string, { showValues = false, hide = [], ...options }: MaskOptions = {}): string {
  const reading = read(text, options);
  const value = reading.ok ? reading.value : reading.recovered;
  const lines = (text.startsWith("\ufeff") ? text.slice(1) : text).split(/\r\n|\n|\r/);
  const marks = lines.map((line) => new Uint8Array(line.length));
  const mark = (range: Range | undefined, as: number) => {
    if (range) markRange(lines, marks, range, as);
  };
  if (value !== undefined) {
    const isSafe = safeTextsOf(value);
    const isHidden = (pointer: string) => hide.some((under) => pointer === under || pointer.startsWith(`${under}/`));
    for (const { pointer, leaf, name } of leavesOf(value)) {
      if (name !== undefined) mark(reading.locate(pointer, { key: true }), isPlainWord(name) ? shown : hidden);
      if (leaf === undefined) continue;
      const safe = typeof leaf === "boolean" || leaf === null || (typeof leaf === "string" && isSafe(leaf, pointer));
      mark(reading.locate(pointer), (safe || showValues) && !isHidden(pointer) ? shown : hidden);
    }
  }
  return lines.map((line, index) => maskLine(line, marks[index] ?? new Uint8Array(line.length))).join("\n");
}

function markRange(lines: readonly string[], marks: readonly Uint8Array[], { start, end }: Range, as: number): void {
  for (let line = start.line; line <= end.line; line++) {
    const from = line === start.line ? start.column - 1 : (lines[line - 1] ?? "").search(/\S|$/);
    marks[line - 1]?.fill(as, from, line === end.line ? end.column - 1 : undefined);
  }
}

/** Characters of shown places stay; of hidden ones only the quotation marks around them; elsewhere what gives a document its form. */
function maskLine(line: string, marks: Uint8Array): string {
  let masked = "";
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? "";
    const edge = marks[at - 1] !== hidden || marks[at + 1] !== hidden;
    const stays = marks[at] === shown || (marks[at] === hidden ? edge && (sign === '"' || sign === "'") : structural.test(sign));
    masked += stays ? sign : dot;
  }
  return masked;
}
