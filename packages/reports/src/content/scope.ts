import type { Language } from "@cop-sdk/diagnostics";
import {
  type CodeList,
  clauseOf,
  type ImplementationReport,
  labelOf,
  nameOf,
  type OperativeClauseId,
  type Qualifier,
  qualifiers,
  type ReportedRecord,
} from "@cop-sdk/model";
import { fill } from "../phrases/fill.js";
import { type PhraseKey, type Phrases, phrasesIn } from "../phrases/index.js";
import { printNumber } from "../phrases/numbers.js";
import { joined, quoted, reference } from "./build.js";
import type { Inline, Line, TextRun } from "./content.js";
import { safeText } from "./safe-text.js";

/** The language that a report is written in, and the words for its parts. */
export interface Words {
  readonly language: Language;
  readonly phrases: Phrases;
}

/** An implementation report with its words. */
export interface Scope extends Words {
  readonly report: ImplementationReport;
  record(id: string): ReportedRecord | undefined;
}

export function scopeOf(report: ImplementationReport, language: Language): Scope {
  const records = new Map(report.records.map((record) => [record.id, record]));
  return { report, language, phrases: phrasesIn(language), record: (id) => records.get(id) };
}

/** A phrase named by a code, such as `basis/validated`; a code without phrase is printed as it is. */
export function phraseFor({ phrases }: Words, family: string, code: string): string {
  const key = `${family}/${code}`;
  return Object.hasOwn(phrases, key) ? phrases[key as PhraseKey] : safeText(code);
}

/** Label of a code in a list of the model; what is no code is printed as it is. */
export const label = ({ language }: Words, list: CodeList, code: string): string => safeText(labelOf(list, code, language));

/** Name of a country. */
export const countryName = ({ language }: Words, code: string): string => nameOf(code, language);

/** A number with its qualifier: `about 300`. */
export function printCount(scope: Words, value: number, qualifier?: Qualifier): string {
  const number = printNumber(value, scope.language);
  if (qualifier === undefined) return number;
  return `${label(scope, qualifiers, qualifier)}${scope.language === "zh" ? "" : "\u00a0"}${number}`;
}

/** Name of a clause: who is addressed and the number of the item, `Invites Member States 2`. */
export function clauseName(scope: Scope, id: OperativeClauseId): string {
  const [, section = "", item = ""] = id.split("/");
  const number = item.endsWith("bis") ? fill(scope.phrases["clause/bis"], { item: item.slice(0, -3) }) : item;
  return fill(phraseFor(scope, "clause", section), { item: number });
}

/** Heading of a clause in own words. */
export const clauseTitle = ({ language }: Scope, id: OperativeClauseId): string => clauseOf(id).title[language];

/** Id of the section on a clause. */
export const clauseAnchor = (id: string): string => `clause-${id.replaceAll("/", "-")}`;

/** Id of the row in which a record is told first. */
export const recordAnchor = (record: ReportedRecord): string => `record-${record.number}`;

/** The number of a record as the tables print it. */
export const recordNumber = (record: ReportedRecord): string => `R${record.number}`;

/** The numbers of records, each leading to its row. */
export const recordNumbers = (scope: Scope, ids: readonly string[]): Line =>
  joined(
    ids.flatMap((id): Inline[] => {
      const record = scope.record(id);
      return record === undefined ? [] : [reference(recordAnchor(record), recordNumber(record))];
    }),
    scope.phrases.listSeparator,
  );

/** Numbers of sources, each leading to its entry. */
export const citations = (numbers: readonly number[]): Line =>
  numbers.length === 0
    ? [{ kind: "text", text: "–" }]
    : joined(
        numbers.map((number) => reference(`source-${number}`, `[${number}]`)),
        " ",
      );

/** The original title of a record. */
export const recordTitle = ({ language }: Scope, { title }: ReportedRecord): Inline => quoted(title.text, title.language, language);

/** An id as a document gives it; its letters keep their direction in any text. */
export const identifier = ({ language }: Words, id: string): TextRun => quoted(id, "und", language);
