import type { Language } from "@cop-sdk/diagnostics";
import { phraseFor } from "../../content/scope.js";
import { documentPhrasesIn } from "../../phrases/documents/index.js";
import { phrasesIn } from "../../phrases/index.js";
import { quotedSheet } from "../../xlsx/write/sheet-names.js";
import type { WrittenCell } from "../../xlsx/write/written-workbook.js";
import { formVersion, markOf } from "../marks.js";
import type { Plan, Table } from "../plan/plan.js";
import type { FormWords } from "../words/index.js";
import type { Lists } from "./choices.js";

/** A form on its way into a workbook. */
export interface FormScope {
  readonly plan: Plan;
  readonly language: Language;
  readonly words: FormWords;
  readonly lists: Lists;
  /** Name of the sheet with the instructions. */
  readonly guideName: string;
}

/** The mark of a column in the hidden first row. */
export const columnMark = ({ plan, language }: FormScope, { path }: Table, column: string): string =>
  markOf({ version: formVersion, type: plan.type, language, table: path === "" ? "/" : path, column });

/** A cell that leads to the instructions. */
export const guideLink = ({ guideName }: FormScope): WrittenCell => ({ value: guideName, style: "jump", link: { place: `${quotedSheet(guideName)}!A1` } });

/** Name of a document type. */
export function typeLabel(type: string, language: Language): string {
  const own = documentPhrasesIn(language);
  const key = `document/${type}`;
  return Object.hasOwn(own, key) ? own[key as keyof typeof own] : phraseFor({ language, phrases: phrasesIn(language) }, "document", type);
}

/** JSON of what no field holds; empty where there is nothing. */
export const dataText = (data: Readonly<Record<string, unknown>>): string => (Object.keys(data).length === 0 ? "" : JSON.stringify(data));
