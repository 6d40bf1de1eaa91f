import type { Cell, JsonPointer } from "@cop-sdk/diagnostics";
import type { WorkbookCell } from "../../xlsx/workbook.js";
import { columnNames, notARecord } from "../marks.js";
import { columnsOf, labelAt, labelled } from "../plan/columns.js";
import type { MarkedSheet } from "./find-sheets.js";
import { fillRecord, type ReadRow, type ReadScope, tellOutside } from "./read-rows.js";
import type { Draft } from "./set-at.js";

/** Reads the sheet of the document itself: a field in each row. */
export function readDocumentSheet(scope: ReadScope, { sheet, marks, row: marksRow }: MarkedSheet): ReadRow {
  const columnOf = (name: string): number | undefined => [...marks].find(([, { column }]) => column === name)?.[0];
  const fieldColumn = columnOf(columnNames.field);
  const valueColumn = columnOf(columnNames.value);
  const record: Draft = {};
  const places = new Map<JsonPointer, number>();
  const row: ReadRow = { record, number: undefined, parent: undefined, pointer: "", cellOf: cellFinder(scope, sheet.name, marksRow, valueColumn ?? 1, places) };
  if (fieldColumn === undefined || valueColumn === undefined) {
    scope.findings.add({ code: "form/column-missing", cell: { sheet: sheet.name, row: marksRow, column: 1 } });
    return row;
  }
  const entries: { readonly pointer: JsonPointer; readonly cell: WorkbookCell }[] = [];
  const data: WorkbookCell[] = [];
  const outside: WorkbookCell[] = [];
  for (const { row: number, cells } of sheet.rows) {
    const field = cells.find(({ column }) => column === fieldColumn)?.text.trim();
    if (number <= marksRow) continue;
    outside.push(...cells.filter(({ column }) => !marks.has(column)));
    if (field === notARecord) continue;
    if (field !== undefined && !places.has(field)) places.set(field, number);
    const cell = cells.find(({ column }) => column === valueColumn);
    if (cell === undefined) continue;
    if (field === columnNames.data) data.push(cell);
    else if (field?.startsWith("/")) entries.push({ pointer: field, cell });
    else outside.push(cell);
  }
  const isComplete = columnsOf(scope.plan.document.record, []).every(({ pointer }) => places.has(pointer));
  tellOutside(scope, sheet.name, outside, isComplete);
  fillRecord(scope, scope.plan.document, record, row, entries, data);
  return row;
}

/** Finds the cell of a field: its own, or that of the nearest field around or inside it. */
function cellFinder({ plan, language }: ReadScope, sheet: string, first: number, column: number, places: ReadonlyMap<JsonPointer, number>): ReadRow["cellOf"] {
  return (pointer): Cell => {
    for (let place = pointer; place.includes("/"); place = place.slice(0, place.lastIndexOf("/"))) {
      const [name, row] = [...places].find(([one]) => one === place || one.startsWith(`${place}/`)) ?? [];
      if (name !== undefined && row !== undefined) return { sheet, row, column, heading: labelAt(labelled(plan.document, plan.type), name, language) };
    }
    return { sheet, row: places.get(columnNames.data) ?? first, column };
  };
}
