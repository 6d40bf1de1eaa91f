import type { Cell, JsonPointer, Language } from "@cop-sdk/diagnostics";
import type { WorkbookCell, WorkbookRow } from "../../xlsx/workbook.js";
import { readCell } from "../cells/read-cell.js";
import { columnNames, notARecord } from "../marks.js";
import { columnsOf, fieldAt, labelAt, labelled, tableLabel } from "../plan/columns.js";
import type { Plan, Table } from "../plan/plan.js";
import type { MarkedSheet } from "./find-sheets.js";
import type { FormFindings } from "./findings.js";
import { readData } from "./read-data.js";
import { type Draft, setAt } from "./set-at.js";

/** A record that was read from a row; the document itself is one. */
export interface ReadRow {
  /** A text where the records of the list are single texts. */
  readonly record: Draft | string;
  readonly number: string | undefined;
  readonly parent: string | undefined;
  /** Where a field of the record stands, or would stand. */
  readonly cellOf: (pointer: JsonPointer) => Cell;
  /** Place of the record in the document, set when it is put there. */
  pointer: JsonPointer;
}

/** What reading needs to know of the form. */
export interface ReadScope {
  readonly plan: Plan;
  readonly language: Language;
  readonly findings: FormFindings;
}

/** A value of a field with its cell. */
interface Entry {
  readonly pointer: JsonPointer;
  readonly cell: WorkbookCell;
}

/** Reads the rows of a list. Cells outside its fields are told, never taken. */
export function readRows(scope: ReadScope, table: Table, marked: MarkedSheet): readonly ReadRow[] {
  const { sheet, marks, row: marksRow } = marked;
  const columns = new Map([...marks].map(([column, { column: name }]) => [column, name]));
  const names = new Set(columns.values());
  const needed = [columnNames.row, ...(table.parent === undefined ? [] : [columnNames.parent])];
  if (needed.some((name) => !names.has(name))) {
    scope.findings.add({ code: "form/column-missing", cell: { sheet: sheet.name, row: marksRow, column: 1 } });
    return [];
  }
  const outside: WorkbookCell[] = [];
  const rows = sheet.rows.flatMap((row): readonly ReadRow[] => {
    if (row.row <= marksRow || namedCell(row, columns, columnNames.row)?.text.trim() === notARecord) return [];
    const { entries, data } = sortCells(row, columns, outside);
    if (entries.length === 0 && data.length === 0) return [];
    const frame = {
      number: namedCell(row, columns, columnNames.number)?.text.trim(),
      parent: namedCell(row, columns, columnNames.parent)?.text.trim(),
      cellOf: cellFinder(scope, table, sheet.name, row.row, columns),
    };
    return recordsOf(scope, table, entries, data, frame);
  });
  const isComplete = columnsOf(table.record, []).every(({ pointer }) => names.has(pointer === "" ? columnNames.text : pointer));
  tellOutside(scope, sheet.name, outside, isComplete);
  return rows;
}

const namedCell = ({ cells }: WorkbookRow, columns: ReadonlyMap<number, string>, name: string): WorkbookCell | undefined =>
  cells.find(({ column }) => columns.get(column) === name);

/** The cells of a row: those of fields, those of data, and those that belong to none. */
function sortCells({ cells }: WorkbookRow, columns: ReadonlyMap<number, string>, outside: WorkbookCell[]) {
  const entries: Entry[] = [];
  const data: WorkbookCell[] = [];
  for (const cell of cells) {
    const name = columns.get(cell.column);
    if (name === undefined || name === columnNames.row) outside.push(cell);
    else if (name === columnNames.data) data.push(cell);
    else if (name === columnNames.text) entries.push({ pointer: "", cell });
    else if (name.startsWith("/")) entries.push({ pointer: name, cell });
  }
  return { entries, data };
}

/**
 * Tells once for a sheet that it holds something outside its fields. Where the marks of the form are not complete, it may be what belongs
 * to a field whose mark is gone: then nothing is read without it.
 */
export function tellOutside({ findings }: ReadScope, sheet: string, outside: readonly WorkbookCell[], isComplete: boolean): void {
  const [first] = outside;
  if (first === undefined) return;
  const code = isComplete ? "form/not-in-form" : "form/marks-gone";
  findings.add({ code, params: { count: outside.length }, cell: { sheet, row: first.row, column: first.column } });
}

function recordsOf(
  scope: ReadScope,
  table: Table,
  entries: readonly Entry[],
  data: readonly WorkbookCell[],
  frame: Omit<ReadRow, "record" | "pointer">,
): readonly ReadRow[] {
  if (table.record.members === undefined) {
    const row: ReadRow = { ...frame, record: "", pointer: "" };
    const text = entries.map(({ pointer, cell }) => readValue(scope, table, pointer, cell, row)).find((value) => value !== undefined);
    return text === undefined ? [] : [{ ...row, record: String(text) }];
  }
  const record: Draft = {};
  const row: ReadRow = { ...frame, record, pointer: "" };
  fillRecord(scope, table, record, row, entries, data);
  return Object.keys(record).length === 0 ? [] : [row];
}

/** Puts the values of cells into a record, the shorter places first, then the data that no field holds. */
export function fillRecord(scope: ReadScope, table: Table, record: Draft, row: ReadRow, entries: readonly Entry[], data: readonly WorkbookCell[]): void {
  const { findings } = scope;
  const filled = new Set<JsonPointer>();
  for (const { pointer, cell } of [...entries].sort((a, b) => a.pointer.split("/").length - b.pointer.split("/").length)) {
    const value = readValue(scope, table, pointer, cell, row);
    if (value !== undefined && !setAt(record, pointer, value))
      findings.add({ code: filled.has(pointer) ? "form/field-twice" : "form/two-answers", ...placed(row, pointer), cell: cellBeside(row, pointer, cell) });
    filled.add(pointer);
  }
  tellTwoAnswers(scope, table, entries, row);
  const first = data[0];
  if (first === undefined) return;
  const values = readData(data.map(({ text }) => text).join(""));
  const cell = { ...row.cellOf(columnNames.data), column: first.column, row: first.row };
  if (values === undefined) findings.add({ code: "form/data", cell, pointer: () => row.pointer });
  for (const [pointer, value] of Object.entries(values ?? {})) {
    if (!setAt(record, pointer, value)) findings.add({ code: "form/data-replaced", cell, pointer: () => `${row.pointer}${pointer}` });
  }
}

/** A reason why there is no value, beside a value. */
function tellTwoAnswers({ findings }: ReadScope, table: Table, entries: readonly Entry[], row: ReadRow): void {
  const filled = entries.map(({ pointer }) => pointer);
  for (const pointer of filled.filter((one) => one.endsWith("/missing") && fieldAt(table.record, one) !== undefined)) {
    const place = pointer.slice(0, -"missing".length);
    if (filled.some((one) => one.startsWith(place) && one !== pointer && one !== `${place}note`))
      findings.add({ code: "form/two-answers", ...placed(row, pointer) });
  }
}

function readValue({ findings, language }: ReadScope, table: Table, pointer: JsonPointer, cell: WorkbookCell, row: ReadRow): unknown {
  const field = fieldAt(table.record, pointer);
  if (field === undefined) {
    findings.add({ code: "form/not-in-form", params: { count: 1 }, cell: row.cellOf(pointer) });
    return undefined;
  }
  const { value, finding } = readCell(field, cell, language);
  if (finding !== undefined) findings.add({ code: finding, ...placed(row, pointer) });
  return value;
}

/** The cell of a field, at the place where it stands a second time. */
const cellBeside = (row: ReadRow, pointer: JsonPointer, { row: number, column }: WorkbookCell): Cell => ({ ...row.cellOf(pointer), row: number, column });

const placed = (row: ReadRow, pointer: JsonPointer) => ({ cell: row.cellOf(pointer), pointer: () => `${row.pointer}${pointer}` });

/** Finds the cell of a field in a row: its own, that of the nearest field around or inside it, or the first of the row. */
function cellFinder({ plan, language }: ReadScope, table: Table, sheet: string, row: number, columns: ReadonlyMap<number, string>): ReadRow["cellOf"] {
  return (pointer) => {
    for (let place = pointer; ; place = place.slice(0, place.lastIndexOf("/"))) {
      const [column, name] = [...columns].find(([, one]) => one === place || (place !== "" && one.startsWith(`${place}/`))) ?? [];
      if (column !== undefined && name?.startsWith("/")) return { sheet, row, column, heading: labelAt(labelled(table, plan.type), name, language) };
      if (column !== undefined) return { sheet, row, column, heading: tableLabel(table, plan.type, language) };
      if (place === "" || !place.includes("/")) break;
    }
    const [column = 1] =
      [...columns].find(([, name]) => name === columnNames.data) ?? [...columns].find(([, name]) => name === columnNames.text || name.startsWith("/")) ?? [];
    return { sheet, row, column, heading: tableLabel(table, plan.type, language) };
  };
}
