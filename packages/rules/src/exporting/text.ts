import type { Engine } from "../compile.js";
import type { Columns } from "../facts.js";
import { type DecisionTable, decisionTables, type Piece } from "./cells.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  "|": "&#124;",
  "\n": "&#10;",
  "\\": "&#92;",
  "*": "&#42;",
  _: "&#95;",
  "[": "&#91;",
  "]": "&#93;",
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
const escapeMarkdown = (text: string): string => text.replace(/[&<>`|\n\\*_[\]]/g, (sign) => entities[sign] as string);

const markdownPiece = (piece: Piece): string => {
  if ("text" in piece) return escapeMarkdown(piece.text);
  return /[&<>`|\n\\]/.test(piece.word) ? `<code>${escapeMarkdown(piece.word)}</code>` : `\`${piece.word}\``;
};
const htmlPiece = (piece: Piece): string => ("text" in piece ? escapeHtml(piece.text) : `<code>${escapeHtml(piece.word)}</code>`);

/** The packs as decision tables in Markdown (GitHub's tables), one per pack. */
export function toMarkdown<C extends Columns>(engine: Engine<C>): string {
  const table = ({ head, pack, revision, rows }: DecisionTable) => {
    const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
    const body = rows.map((cells) => row(cells.map((cell) => cell.map(markdownPiece).join(""))));
    return [`## ${escapeMarkdown(pack)}, ${escapeMarkdown(revision)}`, "", row(head.map(escapeMarkdown)), row(head.map(() => "---")), ...body, ""].join("\n");
  };
  return decisionTables(engine).map(table).join("\n");
}

/** The packs as decision tables in HTML, one per pack: a fragment without styles or scripts, everything escaped. */
export function toHtml<C extends Columns>(engine: Engine<C>): string {
  const table = ({ head, pack, revision, rows }: DecisionTable) => {
    const headings = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
    const body = rows.map((cells) => {
      const [first = "", ...others] = cells.map((cell) => cell.map(htmlPiece).join(""));
      return `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    });
    return `<table>\n<caption>${escapeHtml(pack)}, ${escapeHtml(revision)}</caption>\n<thead><tr>${headings}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>\n`;
  };
  return decisionTables(engine).map(table).join("\n");
}
