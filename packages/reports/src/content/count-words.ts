import { type Diagnostic, fingerprintOf } from "@cop-sdk/diagnostics";
import type { CompileCode } from "../messages/index.js";
import type { Block, ContentDocument, Line, Section } from "./content.js";

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const word = /[\p{Letter}\p{Number}\p{Mark}]+(?:['’.-][\p{Letter}\p{Number}\p{Mark}]+)*/gu;

const countIn = (text: string): number => (text.match(unspaced) ?? []).length + (text.replace(unspaced, " ").match(word) ?? []).length;

const linesIn = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + countIn(line.map(({ text }) => text).join("")), 0);

function blockWords(block: Block): number {
  switch (block.kind) {
    case "paragraph":
      return linesIn([block.content]);
    case "list":
      return linesIn(block.items);
    case "entries":
      return linesIn(block.items.map(({ content }) => content));
    case "definitions":
      return block.items.reduce((sum, { term, description }) => sum + countIn(term) + linesIn([description]), 0);
    case "callout":
      return linesIn(block.lines);
    case "table":
      return (
        countIn(block.caption) +
        linesIn(block.columns.map(({ heading }) => [{ kind: "text", text: heading }])) +
        linesIn(block.rows.flatMap(({ cells }) => cells.flat()))
      );
  }
}

const sectionWords = ({ heading, blocks, sections }: Section): number =>
  countIn(heading) + [...blocks.map(blockWords), ...sections.map(sectionWords)].reduce((sum, count) => sum + count, 0);

/**
 * Counts the words of a document: title, cover, headings, texts and tables, once each. What repeats on every page, the table of contents and pictures do not
 * count. Chinese and Japanese are written without spaces: each of their characters counts as a word.
 *
 * @example
 * ```ts
 * import { compileImplementationReport, countWords, implementationReportContent } from "@cop-sdk/reports";
 *
 * const report = compileImplementationReport({ resolution: "res67-2014", cycle: "wtdc-2014/wtdc-2017", documents: [] });
 * if (report.ok) console.log(countWords(implementationReportContent(report.value)));
 * ```
 */
export const countWords = ({ title, subtitle, cover, sections }: ContentDocument): number =>
  countIn(title) + countIn(subtitle) + cover.reduce((sum, block) => sum + blockWords(block), 0) + sections.reduce((sum, one) => sum + sectionWords(one), 0);

/** Says so where a document has more words than a limit allows; nothing is cut. */
export function checkWordLimit(content: ContentDocument, limit: number): readonly Diagnostic[] {
  const words = countWords(content);
  if (words <= limit) return [];
  const code: CompileCode = "compile/too-many-words";
  return [
    {
      code,
      severity: "warning",
      obligation: "should",
      pointer: "",
      params: { words, limit, over: words - limit },
      help: `rules/${code}`,
      fingerprint: fingerprintOf(code, undefined, ""),
    },
  ];
}
