import type { ContentDocument, NumberedEntries, Section, Table } from "../../content/content.js";
import { phrasesIn } from "../../phrases/index.js";
import { quotedSheet, sheetNames } from "../../xlsx/write/sheet-names.js";
import { words } from "./words.js";

/** A table with a sheet of its own; lists of numbered entries, such as the sources, become one. */
export interface TableSheet {
  readonly name: string;
  readonly table: Table;
  /** The block that it stands for. */
  readonly block: Table | NumberedEntries;
}

/** The sheets of a document: the first is its outline, then one for each table. */
export interface Sheets {
  readonly outline: string;
  readonly tables: readonly TableSheet[];
  /** Name of the sheet of a block. */
  readonly sheetOf: (block: Table | NumberedEntries) => string | undefined;
  /** Where a place stands that the text refers to, such as `'3 Totals'!A5`. */
  readonly placeOf: (target: string) => string | undefined;
}

/** Rows above the first row of a table: its caption and its headings. */
export const headRows = 2;

/** Finds the tables of a document, and names their sheets. */
export function sheetsOf(content: ContentDocument): Sheets {
  const found: { readonly heading: string; readonly table: Table; readonly block: Table | NumberedEntries }[] = [];
  const visit = ({ heading, blocks, sections }: Section) => {
    for (const block of blocks) {
      if (block.kind === "table") found.push({ heading, table: block, block });
      if (block.kind === "entries") found.push({ heading, table: entriesTable(block, heading, content), block });
    }
    sections.forEach(visit);
  };
  visit({ id: "cover", heading: content.title, blocks: content.cover, sections: content.sections });
  const [outline = "", ...names] = sheetNames([content.words.contents, ...found.map(({ heading }, index) => `${index + 1} ${heading}`)]);
  const tables = found.map(({ table, block }, index) => ({ name: names[index] ?? "", table, block }));
  return { outline, tables, sheetOf: sheetFinder(tables), placeOf: placeFinder(tables) };
}

function sheetFinder(tables: readonly TableSheet[]): Sheets["sheetOf"] {
  const names = new Map(tables.map(({ block, name }) => [block, name]));
  return (block) => names.get(block);
}

function placeFinder(tables: readonly TableSheet[]): Sheets["placeOf"] {
  const places = new Map<string, string>();
  for (const { name, table } of tables) {
    table.rows.forEach(({ id }, index) => {
      if (id !== undefined && !places.has(id)) places.set(id, `${quotedSheet(name)}!A${index + headRows + 1}`);
    });
  }
  return (target) => places.get(target);
}

function entriesTable({ items }: NumberedEntries, caption: string, { language }: ContentDocument): Table {
  const columns = [
    { heading: phrasesIn(language)["column/record"], align: "end" as const, width: 8 },
    { heading: caption, align: "start" as const, width: 60 },
    { heading: words[language].address, align: "start" as const, width: 40 },
  ];
  const rows = items.map(({ id, number, content }) => {
    const links = content.filter(({ kind }) => kind === "link");
    const rest = content.filter(({ kind }) => kind !== "link");
    return { id, cells: [[[{ kind: "text" as const, text: String(number) }]], [rest], links.map((link) => [link])] };
  });
  return { kind: "table", caption, columns, rowHeaders: true, rows };
}
