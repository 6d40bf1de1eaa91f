import { fromPointer } from "@cop-sdk/diagnostics";
import { fieldLabel } from "../../phrases/fields/index.js";
import { pieces } from "../../xlsx/write/long-text.js";
import type { Choice, WrittenCell, WrittenSheet } from "../../xlsx/write/written-workbook.js";
import { explained } from "../explanations/index.js";
import { columnNames, notARecord } from "../marks.js";
import { columnsOf, type FormColumn, isRare, labelled, labelsAt } from "../plan/columns.js";
import { foldsOf, styleOf } from "./cell-styles.js";
import { columnMark, dataText, type FormScope, guideLink, typeLabel } from "./form-scope.js";
import { longHintOf } from "./hints.js";
import type { FormRow } from "./spread.js";

type Row = readonly (WrittenCell | undefined)[];

const headRows = 3;
const none: WrittenCell = { value: notARecord, style: "mark" };

/** The sheet of the document itself: a row for each field that is no list, single ones before those that belong together, with its need, how it is filled in, and what the model says of it. */
export function documentSheet(scope: FormScope, name: string, record: FormRow, tags: readonly string[]): WrittenSheet {
  const { plan, words, language, lists } = scope;
  const rows: Row[] = [...head(scope)];
  const choices: Choice[] = [];
  const rare: number[] = [];
  let group = "";
  const columns = columnsOf(plan.document.record, tags);
  const isSingle = ({ pointer }: FormColumn): boolean => fromPointer(pointer).length === 1;
  for (const column of [...columns.filter(isSingle), ...columns.filter((one) => !isSingle(one))]) {
    const [first = "", ...others] = fromPointer(column.pointer);
    if (others.length > 0 && first !== group) rows.push(groupRow(fieldLabel(first, language, plan.type)));
    group = others.length > 0 ? first : "";
    const labels = labelsAt(labelled(plan.document, plan.type), column.pointer, language);
    rows.push(fieldRow(scope, column, (others.length > 0 ? labels.slice(1) : labels).join(" – "), record));
    choices.push(lists.choice(column, labels.join(" – "), `B${rows.length}`));
    if (isRare(column) && !record.cells.has(column.pointer)) rare.push(rows.length);
  }
  const data = dataText(record.data);
  if (data !== "") for (const piece of pieces(data)) rows.push(dataRow(words["further-data"], piece));
  return { name, widths: [34, 60, 14, 42, 60, 80], hiddenColumns: [6], hiddenRows: [1], headRows, rows, choices, rowFolds: foldsOf(rare) };
}

function head(scope: FormScope): readonly Row[] {
  const { plan, words, language } = scope;
  const mark = (column: string): WrittenCell => ({ value: columnMark(scope, plan.document, column), style: "mark" });
  return [
    (["label", "value", "label", "label", "label", "field"] as const).map((name) => mark(columnNames[name])),
    [{ value: typeLabel(plan.type, language), style: "title" }, undefined, undefined, guideLink(scope), undefined, none],
    [...[words.field, words.value, words.need, words.note, words.help].map((value): WrittenCell => ({ value, style: "heading" })), none],
  ];
}

const groupRow = (label: string): Row => [
  { value: label, style: "subsection" },
  ...Array.from({ length: 4 }, (): WrittenCell => ({ style: "subsection" })),
  none,
];

function fieldRow({ words, language }: FormScope, { pointer, field, need, help }: FormColumn, label: string, { cells }: FormRow): Row {
  const value = cells.get(pointer);
  return [
    { value: label, style: need === "must" ? "heading-must" : "name" },
    { style: styleOf(field), ...(value === undefined ? {} : { value }) },
    { value: words[`need/${need}`], style: "note" },
    { value: longHintOf(field, language), style: "note" },
    { value: explained(help, language), style: "note" },
    { value: pointer, style: "mark" },
  ];
}

const dataRow = (label: string, value: string): Row => [
  { value: label, style: "name" },
  { value, style: "text" },
  undefined,
  undefined,
  undefined,
  { value: columnNames.data, style: "mark" },
];
