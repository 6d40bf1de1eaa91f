import type { Range } from "../diagnostic.js";
import { printable } from "./printable.js";

const widest = 120;
const before = 30;

/**
 * The lines around a place of a text, with numbers and a mark below the place. The text is printed as it is given: mask it first, unless its values may be shown.
 * Long lines are cut around the place; of a place that spans lines, the first is marked.
 *
 * @example
 * ```ts
 * import { codeFrame } from "@cop-sdk/diagnostics";
 *
 * codeFrame('{\n  "a": 1\n}', { start: { line: 2, column: 8 }, end: { line: 2, column: 9 } });
 * //   1 | {
 * // > 2 |   "a": 1
 * //     |        ^
 * //   3 | }
 * ```
 */
export function codeFrame(text: string, { start, end }: Range, context = 1): string {
  const lines = text.split(/\r\n|\n|\r/);
  const first = Math.max(1, start.line - context);
  const last = Math.min(lines.length, start.line + context);
  const digits = String(last).length;
  const cut = Math.max(0, start.column - 1 - before > widest - before * 2 ? start.column - 1 - before : 0);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    .flatMap((number) => {
      const line = lines[number - 1] ?? "";
      const here = number === start.line;
      const written = `${here ? ">" : " "} ${String(number).padStart(digits)} | ${shownPart(line, cut)}`.trimEnd();
      return here
        ? [written, `  ${" ".repeat(digits)} | ${markBelow(line, start.column - 1, end.line > start.line ? line.length : end.column - 1, cut)}`]
        : [written];
    })
    .join("\n");
}

const shownPart = (line: string, cut: number): string =>
  (cut > 0 ? "…" : "") + printable(line.slice(cut, cut + widest).replaceAll("\t", " ")) + (line.length > cut + widest ? "…" : "");

function markBelow(line: string, from: number, to: number, cut: number): string {
  const width = (start: number, end: number) => printable(line.slice(start, end).replaceAll("\t", " ")).length;
  const until = Math.min(Math.max(to, from + 1), cut + widest);
  return " ".repeat((cut > 0 ? 1 : 0) + width(cut, from)) + "^".repeat(Math.max(1, width(from, until)));
}
