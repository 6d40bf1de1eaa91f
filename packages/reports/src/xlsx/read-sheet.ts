import { placeOf } from "./address.js";
import { cellPlace, finishCell, type Shared, type WrittenCell } from "./cells.js";
import type { SheetNotes } from "./findings.js";
import type { Parts } from "./parts.js";
import { Refusal, within } from "./refusal.js";
import type { MergedCells, WorkbookCell, WorkbookRow, WorkbookSheet } from "./workbook.js";

/** Reads the cells of a sheet. Rows and cells stand in order and once, else nobody could say which of them counts. */
export function readSheet(parts: Parts, part: string, shared: Shared, notes: SheetNotes): Pick<WorkbookSheet, "rows" | "merged"> {
  const rows: WorkbookRow[] = [];
  const merged: MergedCells[] = [];
  let row = 0;
  let hidden = false;
  let column = 0;
  let cells: WorkbookCell[] = [];
  let cell: WrittenCell | undefined;
  let inside: "value" | "inline" | undefined;
  let inReading = false;

  const startRow = ({ r, hidden: flag }: Readonly<Record<string, string>>) => {
    const next = r === undefined ? row + 1 : Number(r);
    if (!Number.isInteger(next) || next <= row || next > 1_048_576) throw new Refusal("workbook/damaged");
    row = next;
    hidden = flag === "1" || flag === "true";
    column = 0;
    cells = [];
  };
  const startCell = ({ r, t, s }: Readonly<Record<string, string>>) => {
    const place = cellPlace(r, row, column);
    column = place.column;
    cell = { place, type: t ?? "n", style: Number(s ?? 0), value: undefined, inline: "", formula: false };
  };
  const endRow = () => {
    if (cells.length === 0) return;
    within("rows", shared.limits.rows, ++shared.used.rows);
    rows.push({ row, ...(hidden ? { hidden } : {}), cells });
  };

  parts.scan(part, {
    open(name, attributes) {
      if (name === "row") startRow(attributes);
      else if (name === "c") startCell(attributes);
      else if (name === "v") inside = "value";
      else if (name === "t") inside = inReading ? undefined : "inline";
      else if (name === "rPh") inReading = true;
      else if (name === "f" && cell) cell.formula = true;
      else if (name === "mergeCell") {
        merged.push(mergedCells(attributes.ref));
        within("merged", shared.limits.merged, merged.length);
      }
    },
    text(text) {
      if (inside === undefined || !cell) return;
      if (inside === "value") cell.value = (cell.value ?? "") + text;
      else cell.inline += text;
    },
    close(name) {
      if (name === "v" || name === "t") inside = undefined;
      else if (name === "rPh") inReading = false;
      else if (name === "c" && cell) {
        const finished = finishCell(cell, shared, notes);
        if (finished) cells.push(finished);
        cell = undefined;
      } else if (name === "row") endRow();
    },
  });
  for (const { firstRow, firstColumn } of merged) notes.note("workbook/merged-cells", firstRow, firstColumn);
  return { rows, merged };
}

function mergedCells(range = ""): MergedCells {
  const [first = "", last = first] = range.split(":");
  const from = placeOf(first);
  const to = placeOf(last);
  if (!from || !to) throw new Refusal("workbook/damaged");
  return { firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column };
}
