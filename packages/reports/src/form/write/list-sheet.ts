import { fill } from "../../phrases/fill.js";
import { columnLetters } from "../../xlsx/address.js";
import { pieces } from "../../xlsx/write/long-text.js";
import { quotedSheet } from "../../xlsx/write/sheet-names.js";
import type { StyleName } from "../../xlsx/write/styles.js";
import type { WrittenCell, WrittenSheet } from "../../xlsx/write/written-workbook.js";
import { columnNames, notARecord, readMark } from "../marks.js";
import { columnsOf, type FormColumn, isRare, labelAt, labelled, tableLabel } from "../plan/columns.js";
import type { Table } from "../plan/plan.js";
import { foldsOf, styleOf } from "./cell-styles.js";
import { columnMark, dataText, type FormScope, guideLink } from "./form-scope.js";
import type { GuideEntry } from "./guide-sheet.js";
import { hintOf } from "./hints.js";
import type { FormRow } from "./spread.js";

/** Rows above the records: the marks, the name of the list, the headings, how the columns are filled in. */
const headRows = 4;

const none: WrittenCell = { value: notARecord, style: "mark" };

/** Rows in which cells offer their lists. */
const lastRow = 5000;

/** A column of a sheet: of a field, or of the form itself. */
interface SheetColumn {
  readonly mark: string;
  readonly heading: string;
  readonly hint: string;
  readonly style: StyleName;
  readonly width: number;
  readonly column?: FormColumn;
  readonly cell: (row: FormRow) => string | number | undefined;
}

/** The list of the sources of the document. */
const sourcesOf = (entries: readonly GuideEntry[]): Table | undefined => entries.find(({ table }) => table.path === "/sources")?.table;

/** Where the ids or numbers of the records of a list stand, to be chosen in other sheets. */
function keysOf(table: Table | undefined, entries: readonly GuideEntry[]): string | undefined {
  const sheet = entries.find((entry) => entry.table === table)?.sheet;
  const key = table?.key === "number" ? columnNames.number : "/id";
  const index = sheet?.rows[0]?.findIndex((cell) => typeof cell?.value === "string" && readMark(cell.value)?.column === key) ?? -1;
  if (sheet === undefined || index < 0) return undefined;
  const letters = columnLetters(index + 1);
  return `${quotedSheet(sheet.name)}!$${letters}$${headRows + 1}:$${letters}$${lastRow}`;
}

/** The sheet of a list: a row for each record, a column for each field. */
export function listSheet(
  scope: FormScope,
  table: Table,
  name: string,
  records: readonly FormRow[],
  tags: readonly string[],
  before: readonly GuideEntry[],
): WrittenSheet {
  const columns = sheetColumns(scope, table, records, tags);
  const heading = ({ heading: value, column }: SheetColumn): WrittenCell => ({ value, style: column?.need === "must" ? "heading-must" : "heading" });
  const mark = (column: string): WrittenCell => ({ value: columnMark(scope, table, column), style: "mark" });
  const withNone = (cells: readonly (WrittenCell | undefined)[]) =>
    Array.from({ length: columns.length + 1 }, (_, index) => (index === columns.length ? none : cells[index]));
  const rare = columns.flatMap(({ column }, index) =>
    column && isRare(column) && records.every(({ cells }) => !cells.has(column.pointer)) ? [index + 1] : [],
  );
  return {
    name,
    hidden: table.need === "may" && records.length === 0,
    widths: [...columns.map(({ width }) => width), 20],
    columnStyles: columns.map(({ style }) => style),
    hiddenRows: [1],
    headRows,
    headColumns: 1,
    columnFolds: foldsOf(rare),
    choices: columns.flatMap(({ mark: place, column, heading: label }, index) => {
      const letters = columnLetters(index + 1);
      const range = `${letters}${headRows + 1}:${letters}${lastRow}`;
      const list = place === columnNames.parent ? keysOf(table.parent, before) : place.endsWith("/sources") ? keysOf(sourcesOf(before), before) : undefined;
      const choice = column ? scope.lists.choice(column, label, range) : { range };
      return column || list ? [{ ...choice, ...(list === undefined ? {} : { list }) }] : [];
    }),
    hiddenColumns: [columns.length + 1],
    rows: [
      [...columns.map((column) => mark(column.mark)), mark(columnNames.row)],
      withNone(
        columns.map(
          (_, index): WrittenCell =>
            index === 0 ? { value: tableLabel(table, scope.plan.type, scope.language), style: "title" } : index === 3 ? guideLink(scope) : { style: "title" },
        ),
      ),
      withNone(columns.map(heading)),
      withNone(columns.map(({ hint }): WrittenCell => ({ value: hint, style: "note" }))),
      ...records.map((record) => columns.map((column) => written(column, record))),
    ],
  };
}

function written({ cell, style }: SheetColumn, record: FormRow): WrittenCell {
  const value = cell(record);
  return value === undefined ? { style } : { value, style };
}

function sheetColumns(scope: FormScope, table: Table, records: readonly FormRow[], tags: readonly string[]): readonly SheetColumn[] {
  const { plan, words, language } = scope;
  const isParent = plan.tables.some(({ parent }) => parent === table);
  const parent = table.parent;
  return [
    ...(parent === undefined
      ? []
      : [own(columnNames.parent, fill(words["belongs-to"], { list: tableLabel(parent, plan.type, language) }), 18, ({ parent: key }: FormRow) => key)]),
    ...(isParent && table.key === "number" ? [own(columnNames.number, words.number, 8, ({ number }: FormRow) => String(number))] : []),
    ...columnsOf(table.record, tags).map((column) => fieldColumn(scope, table, column)),
    ...dataColumns(scope, records),
  ];
}

const own = (mark: string, heading: string, width: number, cell: SheetColumn["cell"]): SheetColumn => ({ mark, heading, hint: "", style: "text", width, cell });

function fieldColumn({ plan, words, language }: FormScope, table: Table, column: FormColumn): SheetColumn {
  const { pointer, field, need } = column;
  const heading = pointer === "" ? tableLabel(table, plan.type, language) : labelAt(labelled(table, plan.type), pointer, language);
  return {
    mark: pointer === "" ? columnNames.text : pointer,
    heading,
    hint: `${words[`need/${need}`]} · ${hintOf(field, language)}`,
    style: styleOf(field),
    width: pointer === "" ? 90 : field.kind === "text" ? 36 : field.kind === "whole" || field.kind === "number" || field.kind === "boolean" ? 14 : 22,
    column,
    cell: ({ cells }) => cells.get(pointer),
  };
}

/** Columns for what no field holds: as many as the longest needs. */
function dataColumns({ words }: FormScope, records: readonly FormRow[]): readonly SheetColumn[] {
  const texts = new Map(records.map((record) => [record, pieces(dataText(record.data))]));
  const most = Math.max(0, ...[...texts.values()].map((parts) => (parts[0] === "" ? 0 : parts.length)));
  return Array.from({ length: most }, (_, index) =>
    own(columnNames.data, words["further-data"], 24, (record) => {
      const piece = texts.get(record)?.[index];
      return piece === "" ? undefined : piece;
    }),
  );
}
