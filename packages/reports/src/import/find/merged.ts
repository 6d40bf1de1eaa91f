import type { CellValue, Table } from "@cop-sdk/reader/table";
import type { TableFindings } from "../findings.js";
import { textOf } from "./row.js";
import type { FoundTable } from "./tables.js";

/** The table with the value of a cell that is joined over several rows in each of these rows, as a person reads it. Findings tell where. */
export function filledDown(table: Table, { rows }: FoundTable, findings: TableFindings): Table {
  const data = new Set(rows.filter(({ role }) => role === "data").map(({ row }) => row));
  const tall = (table.merged ?? []).filter(({ top, bottom }) => bottom > top && data.has(top));
  if (tall.length === 0) return table;
  const filled = table.rows.map((row): CellValue[] => [...row]);
  for (const { top, bottom, left } of tall) {
    const value = filled[top - 1]?.[left - 1] ?? null;
    if (textOf(value) === "") continue;
    findings.add("import/merged-down", { row: top, column: left });
    for (let row = top + 1; row <= bottom && row <= filled.length; row++) {
      const cells = filled[row - 1];
      if (!cells || !data.has(row)) continue;
      while (cells.length < left) cells.push(null);
      cells[left - 1] = value;
    }
  }
  return { ...table, rows: filled };
}
