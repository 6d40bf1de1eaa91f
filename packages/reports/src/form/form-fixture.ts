import { columnLetters } from "../xlsx/address.js";
import { readWorkbook } from "../xlsx/read-workbook.js";
import { pack, workbookParts } from "../xlsx/workbook-fixture.js";
import { columnNames, readMark } from "./marks.js";

/** Cells of a form by sheet, to be changed and packed again. */
export type Grid = Map<string, Map<number, Map<number, string>>>;

/** A text as the markup of a cell. */
export const text = (value: string): string => `t="inlineStr"><is><t xml:space="preserve">${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is>`;

/** A number as the markup of a cell, with the number of its style: 1 is a date, 2 a percentage. */
export const number = (value: number, style = 0): string => `s="${style}"><v>${value}</v>`;

const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>';

/** A form as people leave it: opened, changed, saved by another program; for tests. */
export function changed(bytes: Uint8Array, change: (grid: Grid) => void): Uint8Array {
  const reading = readWorkbook(bytes);
  if (!reading.ok) throw new Error("no workbook");
  const grid: Grid = new Map(
    reading.value.sheets.map(({ name, rows }) => [
      name,
      new Map(rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell.type === "number" ? number(cell.value) : text(cell.text)]))])),
    ]),
  );
  change(grid);
  const sheets = [...grid].map(([name, rows]) => {
    const markup = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => {
        const inner = [...cells].sort(([a], [b]) => a - b).map(([column, cell]) => `<c r="${columnLetters(column)}${row}" ${cell}</c>`);
        return `<row r="${row}">${inner.join("")}</row>`;
      });
    return [name.replaceAll("&", "&amp;"), `<sheetData>${markup.join("")}</sheetData>`];
  });
  return pack(workbookParts(Object.fromEntries(sheets), { "xl/styles.xml": styles }));
}

/** The rows of a sheet. */
export const sheet = (grid: Grid, name: string) => {
  const rows = grid.get(name);
  if (!rows) throw new Error(`no sheet ${name}: ${[...grid.keys()].join()}`);
  return rows;
};

/** Number of the column of a field in a sheet. */
export function columnOf(grid: Grid, name: string, field: string): number {
  for (const cells of sheet(grid, name).values())
    for (const [column, markup] of cells) if (readMark(markup.replace(/^.*<t[^>]*>|<\/t>.*$/g, ""))?.column === field) return column;
  throw new Error(field);
}

/** Number of the row of a field of the document. */
export function rowOf(grid: Grid, field: string, name = "Document"): number {
  const column = columnOf(grid, name, columnNames.field);
  for (const [row, cells] of sheet(grid, name)) if (cells.get(column)?.includes(`>${field}<`)) return row;
  throw new Error(field);
}

/** Puts markup into a cell. */
export const set = (grid: Grid, name: string, row: number, column: number, markup: string) => {
  const rows = sheet(grid, name);
  rows.set(row, (rows.get(row) ?? new Map()).set(column, markup));
};
