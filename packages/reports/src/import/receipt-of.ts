import type { Table } from "@cop-sdk/reader/table";
import type { Column } from "./build/columns.js";
import type { ColumnTally } from "./build/tally.js";
import { textOf } from "./find/row.js";
import type { FoundTable } from "./find/tables.js";
import { type ImportReceipt, receiptFormat, type SetAside } from "./receipt.js";

/** The account of an import: rows by their parts, cells by what became of them, counted again for the balance. */
export function receiptOf(
  { sheet, rows }: Table,
  tables: readonly FoundTable[],
  chosen: FoundTable,
  columns: readonly Column[],
  setAside: readonly SetAside[],
  records: number,
  tallies: readonly ColumnTally[],
): ImportReceipt {
  const count = (role: string) => chosen.rows.filter((row) => row.role === role).length;
  const own = new Set(chosen.rows.map(({ row }) => row));
  const others = tables.filter((table) => table !== chosen).reduce((sum, table) => sum + table.rows.filter(({ row }) => !own.has(row)).length, 0);
  const parts = {
    blank: count("blank"),
    above: count("above"),
    headings: count("heading"),
    repeatedHeadings: count("repeated-heading"),
    sections: count("section"),
    totals: count("totals"),
    below: count("below"),
    otherTables: others,
    records,
    setAside: setAside.length,
  };
  const receipts = tallies.map((tally) => tally.receipt());
  const data = chosen.rows.filter(({ role }) => role === "data").map(({ row }) => rows[row - 1] ?? []);
  const counted: number[] = [];
  for (const row of data) for (const [index, cell] of row.entries()) if (textOf(cell) !== "") counted[index] = (counted[index] ?? 0) + 1;
  const rowsBalance = Object.values(parts).reduce((sum, part) => sum + part, 0) === rows.length;
  const lines = chosen.rows
    .filter(({ role }) => role === "above" || role === "below" || role === "section" || role === "totals")
    .map(({ row }) => ({ row, text: (rows[row - 1] ?? []).map(textOf).filter(Boolean).join(" | ") }));
  return {
    format: receiptFormat,
    ...(sheet === undefined ? {} : { sheet }),
    rows: { all: rows.length, ...parts },
    balanced: rowsBalance && receipts.every((receipt, index) => receipt.cells === (counted[columns[index]?.index ?? index] ?? 0)),
    setAside,
    lines,
    columns: receipts.filter(({ cells, heading }) => cells > 0 || heading !== ""),
  };
}
