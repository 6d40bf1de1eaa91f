import type { Block, ContentDocument, Line, Section } from "../../content/content.js";
import { pieces } from "../../xlsx/write/long-text.js";
import { quotedSheet } from "../../xlsx/write/sheet-names.js";
import type { WrittenCell, WrittenSheet } from "../../xlsx/write/written-workbook.js";
import type { Sheets } from "./parts.js";
import { cellText } from "./typed-cell.js";

type Row = readonly (WrittenCell | undefined)[];

/** The first sheet: title, notices, cover, then every section with its text and links to the sheets of its tables. */
export function outlineSheet({ title, subtitle, notices, cover, sections }: ContentDocument, sheets: Sheets): WrittenSheet {
  const rows: Row[] = [
    [{ value: title, style: "title" }],
    [{ value: subtitle, style: "subtitle" }],
    ...notices.map((notice): Row => [undefined, { value: notice, style: "quiet" }]),
    [],
    ...cover.flatMap((block) => (block.kind === "callout" && repeats(block.lines, notices) ? [] : blockRows(block, sheets))),
    [],
    ...sections.flatMap((section) => sectionRows(section, sheets, "section")),
  ];
  return { name: sheets.outline, widths: [34, 110], rows };
}

const repeats = (lines: readonly Line[], notices: readonly string[]): boolean => lines.every((line) => notices.includes(cellText([line])));

const sectionRows = ({ heading, blocks, sections }: Section, sheets: Sheets, style: "section" | "subsection"): readonly Row[] => [
  [{ value: heading, style }, { style }],
  ...blocks.flatMap((block) => blockRows(block, sheets)),
  ...sections.flatMap((inner) => sectionRows(inner, sheets, "subsection")),
];

const textRows = (line: Line, term?: string): readonly Row[] =>
  pieces(cellText([line])).map((value, index): Row => {
    const address = line.length === 1 && line[0]?.kind === "link" ? line[0].href : undefined;
    const text: WrittenCell = address === undefined ? { value, style: "plain" } : { value, style: "jump", link: { address } };
    return [term === undefined || index > 0 ? undefined : { value: term, style: "strong" }, text];
  });

function blockRows(block: Block, sheets: Sheets): readonly Row[] {
  switch (block.kind) {
    case "paragraph":
      return textRows(block.content);
    case "list":
      return block.items.flatMap((item) => textRows(item));
    case "callout":
      return block.lines.flatMap((line) => textRows(line));
    case "definitions":
      return block.items.flatMap(({ term, description }) => textRows(description, term));
    case "table":
      return [linkRow(sheets.sheetOf(block), block.caption)];
    case "entries":
      return [linkRow(sheets.sheetOf(block), "")];
  }
}

/** A link to the sheet of a table. */
const linkRow = (name: string | undefined, caption: string): Row =>
  name === undefined
    ? []
    : [
        { value: name, style: "jump", link: { place: `${quotedSheet(name)}!A1` } },
        { value: caption, style: "plain" },
      ];
