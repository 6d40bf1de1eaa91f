import { directionOf, isLanguage, type Language, languages, UsageError } from "@cop-sdk/diagnostics";
import { type DocumentType, type DocumentTypes, documentTypes, modelVersion } from "@cop-sdk/model";
import type { JsonObject } from "../../content/documents/schema.js";
import { fill } from "../../phrases/fill.js";
import { phrasesIn } from "../../phrases/index.js";
import { sheetNames } from "../../xlsx/write/sheet-names.js";
import { writeWorkbook } from "../../xlsx/write/write-workbook.js";
import type { WrittenSheet } from "../../xlsx/write/written-workbook.js";
import { columnNames, formVersion, markOf } from "../marks.js";
import { tableLabel } from "../plan/columns.js";
import type { Table } from "../plan/plan.js";
import { planOf } from "../plan/plan-of.js";
import { isTag } from "../plan/tags.js";
import { formWordsIn } from "../words/index.js";
import { listsIn } from "./choices.js";
import { documentSheet } from "./document-sheet.js";
import { columnMark, type FormScope, typeLabel } from "./form-scope.js";
import { type GuideEntry, guideSheet } from "./guide-sheet.js";
import { listSheet } from "./list-sheet.js";
import { type Spread, spread } from "./spread.js";

/** How a form is written. */
export interface FormOptions<Type extends DocumentType = DocumentType> {
  /** Language of headings, notes and lists; English by default. */
  readonly language?: Language;
  /** A document with which the form is filled: a draft, or that of the year before. */
  readonly document?: DocumentTypes[Type];
}

/**
 * Writes a form for a document type as a spreadsheet file (XLSX) that people fill in: a sheet for the document and one for each of its lists,
 * drop-downs for codes, notes in the language of the form. {@link readForm} reads it back.
 *
 * @returns the bytes of the file; the same input gives the same bytes
 *
 * @example
 * ```ts
 * import { draftOf } from "@cop-sdk/model";
 * import { formFor, readForm } from "@cop-sdk/reports/form";
 *
 * const draft = draftOf("national-strategy", { id: "ug-strategy", language: "en", country: "UG" });
 * const form = formFor("national-strategy", { language: "fr", document: draft });
 * const back = readForm(form);
 * if (back.ok) console.log(back.value.id); // "ug-strategy"
 * ```
 */
export function formFor<Type extends DocumentType>(type: Type, { language = "en", document }: FormOptions<Type> = {}): Uint8Array {
  if (!documentTypes.includes(type)) throw new UsageError("usage/unknown-type", `There is no document type "${type}".`, `Types: ${documentTypes.join(", ")}.`);
  if (!isLanguage(language)) throw new UsageError("usage/unknown-language", `There is no language "${language}".`, `Languages: ${languages.join(", ")}.`);
  if (document !== undefined && document.type !== type)
    throw new UsageError("usage/other-type", `The document is a ${document.type}, not a ${type}.`, "Ask for the form of the document's own type.");
  const plan = planOf(type);
  const words = formWordsIn(language);
  const phrases = phrasesIn(language);
  const title = fill(words.title, { type: typeLabel(type, language) });
  return writeWorkbook({
    title,
    subject: type,
    language,
    rightToLeft: directionOf(language) === "rtl",
    notices: [phrases["notice/draft"], phrases["notice/designations"]],
    page: phrases.page,
    sheets: sheetsOf(
      { plan, language, words, lists: listsIn(language), guideName: sheetNames([words.guide])[0] ?? "" },
      (document ?? {}) as unknown as JsonObject,
    ),
  });
}

function sheetsOf(scope: FormScope, document: JsonObject): readonly WrittenSheet[] {
  const { plan, words, language } = scope;
  const filled = spread(plan, document, language);
  const [, documentName = "", ...names] = sheetNames([words.guide, words.document, ...plan.tables.map((table) => tableLabel(table, plan.type, language))]);
  const first = documentSheet(scope, documentName, filled.document, tagsFor(plan.document, filled, document, [language, ...languages]));
  const own: GuideEntry = { table: plan.document, sheet: first };
  const entries = [own];
  for (const [index, table] of plan.tables.entries()) {
    const tags = tagsFor(table, filled, document, [language]);
    entries.push({ table, sheet: listSheet(scope, table, names[index] ?? "", filled.rows.get(table) ?? [], tags, entries) });
  }
  return [
    guideSheet(scope, entries, tagsFor(plan.document, filled, document, [language])),
    ...entries.map(({ sheet }) => sheet),
    scope.lists.sheet(columnMark(scope, plan.document, columnNames.lists)),
    formSheet(scope),
  ];
}

/** Languages in which a list asks for texts: that of the document first, then some, then those that it has. */
function tagsFor(table: Table, { tags }: Spread, { language }: JsonObject, more: readonly string[]): readonly string[] {
  return [...new Set([...(typeof language === "string" && isTag(language) ? [language] : []), ...more, ...(tags.get(table) ?? [])])];
}

/** The hidden sheet that says what the form is. */
function formSheet({ plan, language }: FormScope): WrittenSheet {
  const mark = markOf({ version: formVersion, type: plan.type, language, table: "/", column: `@model/${modelVersion}` });
  return { name: "_form", hidden: true, widths: [60], rows: [[{ value: mark, style: "plain" }]] };
}
