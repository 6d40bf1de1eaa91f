import { fill } from "../../phrases/fill.js";
import { phrasesIn } from "../../phrases/index.js";
import { quotedSheet } from "../../xlsx/write/sheet-names.js";
import type { WrittenCell, WrittenSheet } from "../../xlsx/write/written-workbook.js";
import { explained } from "../explanations/index.js";
import { columnNames } from "../marks.js";
import { columnsOf, labelAt, labelled, tableLabel } from "../plan/columns.js";
import type { Table } from "../plan/plan.js";
import { columnMark, type FormScope, typeLabel } from "./form-scope.js";
import { longHintOf } from "./hints.js";

type Row = readonly (WrittenCell | undefined)[];

/** A sheet of the form, as the instructions list it. */
export interface GuideEntry {
  readonly sheet: WrittenSheet;
  readonly table: Table;
}

const noCells: Row = [];

const steps = ["sheets", "needed", "lists", "dates", "several", "folded", "move", "values", "privacy"] as const;

/** The first sheet: how the form is filled in, its sheets, and every field of every list with its explanation. */
export function guideSheet(scope: FormScope, entries: readonly GuideEntry[], tags: readonly string[]): WrittenSheet {
  const { plan, words, language, guideName } = scope;
  const phrases = phrasesIn(language);
  const document = entries[0]?.sheet.name ?? "";
  return {
    name: guideName,
    widths: [34, 50, 14, 46, 70],
    hiddenRows: [1],
    rows: [
      [{ value: columnMark(scope, plan.document, columnNames.guide), style: "mark" }],
      [{ value: fill(words.title, { type: typeLabel(plan.type, language) }), style: "title" }],
      [{ value: phrases["notice/draft"], style: "quiet" }],
      [{ value: phrases["notice/designations"], style: "quiet" }],
      noCells,
      ...steps.map((step, index): Row => [{ value: `${index + 1}. ${fill(words[`how/${step}`], { document })}`, style: "line" }]),
      noCells,
      bar(words.contents),
      ...entries.map((entry) => entryRow(entry, scope)),
      noCells,
      bar(words.fields),
      [words.sheet, words.field, words.need, words.note, words.help].map((value): WrittenCell => ({ value, style: "heading" })),
      ...entries.slice(1).flatMap(({ sheet, table }) => fieldRows(sheet.name, table, scope, tags)),
    ],
  };
}

const bar = (value: string): Row => [{ value, style: "section" }, ...Array.from({ length: 4 }, (): WrittenCell => ({ style: "section" }))];

function entryRow({ sheet: { name, hidden }, table }: GuideEntry, { words, plan, language }: FormScope): Row {
  const label = table.path === "" ? typeLabel(plan.type, language) : tableLabel(table, plan.type, language);
  return [
    { value: hidden ? fill(words["hidden-sheet"], { name }) : name, style: "jump", link: { place: `${quotedSheet(name)}!A1` } },
    { value: label, style: "plain" },
    { value: words[`need/${table.need}`], style: "quiet" },
  ];
}

const fieldRows = (sheet: string, table: Table, { plan, words, language }: FormScope, tags: readonly string[]): readonly Row[] =>
  columnsOf(table.record, tags).map(({ pointer, field, need, help }): Row => {
    const label = pointer === "" ? tableLabel(table, plan.type, language) : labelAt(labelled(table, plan.type), pointer, language);
    return [
      { value: sheet, style: "note" },
      { value: label, style: need === "must" ? "heading-must" : "name" },
      { value: words[`need/${need}`], style: "note" },
      { value: longHintOf(field, language), style: "note" },
      { value: explained(help, language), style: "note" },
    ];
  });
