import type { Table } from "@cop-sdk/reader/table";
import { type Column, howToRead } from "./build/columns.js";
import { numberIn } from "./cells/number.js";
import { textOf } from "./find/row.js";
import type { FoundTable } from "./find/tables.js";
import type { TableFindings } from "./findings.js";
import type { Mapping } from "./mapping/mapping.js";

/** Compares each figure of a row of totals with the sum of the cells above it, where all of them are plain numbers; tells where they differ. */
export function compareTotals({ rows }: Table, { rows: parts }: FoundTable, columns: readonly Column[], mapping: Mapping, findings: TableFindings): void {
  const totals = parts.filter(({ role }) => role === "totals");
  if (totals.length === 0) return;
  for (const { index, field, mapped, heading } of columns) {
    if (!mapped || !field || !["count", "part", "whole", "number", "money"].includes(field.kind)) continue;
    const how = howToRead(mapping, mapped);
    const numberAt = (row: number): number | undefined | "unread" => {
      const text = textOf(rows[row - 1]?.[index]);
      if (text === "") return undefined;
      const read = numberIn(text, how, { whole: false });
      return read.kind === "value" ? Number(read.value) : "unread";
    };
    let sum = 0;
    let block = 0;
    let sure = true;
    for (const { row, role } of parts) {
      if (role !== "data" && role !== "totals") continue;
      const number = numberAt(row);
      if (number === undefined) continue;
      if (number === "unread") sure = false;
      else if (role === "data") {
        sum += number;
        block += number;
      } else if (sure) {
        if (!near(number, sum) && !near(number, block)) findings.add("import/total-differs", { row, column: index + 1, ...(heading ? { heading } : {}) });
        block = 0;
      }
    }
  }
}

const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(one));
