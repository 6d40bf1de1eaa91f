import type { CellValue, Table } from "@cop-sdk/reader/table";
import type { WorkbookSheet } from "../xlsx/workbook.js";

/** A sheet of a workbook as a table: real dates in ISO form, percentages with their sign, formulas as the value that was last worked out. */
export function tableOfSheet({ name, rows, merged }: WorkbookSheet): Table {
  const last = rows.at(-1)?.row ?? 0;
  const cells: CellValue[][] = Array.from({ length: last }, () => []);
  for (const { row, cells: own } of rows) {
    const line = cells[row - 1];
    if (!line) continue;
    for (const cell of own) {
      while (line.length < cell.column - 1) line.push(null);
      line.push(cell.type === "boolean" || (cell.type === "number" && cell.text === String(cell.value)) ? cell.value : cell.text);
    }
  }
  return {
    sheet: name,
    rows: cells,
    merged: merged.map(({ firstRow, firstColumn, lastRow, lastColumn }) => ({ top: firstRow, left: firstColumn, bottom: lastRow, right: lastColumn })),
  };
}
