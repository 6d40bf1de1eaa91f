import type { Language } from "@cop-sdk/diagnostics";
import type { BodyId } from "../vocabularies/index.js";
import type { Mark } from "./mark.js";

/** Series of papers that a symbol can name. */
export type SymbolSeries = "contribution" | "information" | "administrative" | "temporary" | "circular";

/** A document symbol taken apart. What a form does not print is absent. */
export interface DocumentSymbol {
  /** The symbol as it was given, untouched. */
  readonly printed: string;
  /** Body whose paper it is; `itu` for circulars of the Secretary-General. */
  readonly body: BodyId;
  /** Year of the session, four digits. */
  readonly year?: number;
  /** Number of the meeting of the group, from 1. */
  readonly meeting?: number;
  /** Series, where the symbol tells one. */
  readonly series?: SymbolSeries;
  /** Number of the document in its series. */
  readonly number: number;
  /** Number of the revision, from 1. */
  readonly revision?: number;
  /** Language of this copy, from the letter at its end. */
  readonly language?: Language;
  /** How the reading of the form is known: examples were seen for all, their reading is often worked out. */
  readonly mark: Mark;
}

const letters: Readonly<Record<string, Language>> = { A: "ar", C: "zh", E: "en", F: "fr", R: "ru", S: "es" };

interface Form {
  readonly pattern: RegExp;
  readonly body: BodyId;
  readonly series?: SymbolSeries;
  readonly mark: Mark;
}

const tail = String.raw`(?: ?\(?Rev\. ?(?<revision>\d{1,2})\)?)?(?:-(?<language>[ACEFRS]))?$`;
const form = (start: string, body: BodyId, mark: Mark, series?: SymbolSeries): Form => ({
  pattern: new RegExp(`^${start}${tail}`, "u"),
  body,
  mark,
  ...(series === undefined ? {} : { series }),
});

/** The forms that were seen, the strictest first. The symbol of the group changed at least four times: 2010, 2015, 2018, 2023. */
const forms: readonly Form[] = [
  form(String.raw`S(?<year>\d\d)-CLCWGCOP(?<meeting>\d{1,3})-C-(?<number>\d{4})`, "cwg-cop", "I", "contribution"),
  form(String.raw`S(?<year>\d\d)-CL-C-(?<number>\d{4})`, "council", "I", "contribution"),
  form(String.raw`S(?<year>\d\d)-PP-C-(?<number>\d{4})`, "pp", "I", "contribution"),
  form(String.raw`S(?<year>\d\d)-SG-CIR-(?<number>\d{4})`, "itu", "S", "circular"),
  form(String.raw`CL-(?<year>\d\d)/(?<number>\d{1,4})`, "itu", "S", "circular"),
  form(String.raw`C(?<year>\d\d)/INF/(?<number>\d{1,4})`, "council", "S", "information"),
  form(String.raw`C(?<year>\d\d)/ADM/(?<number>\d{1,4})`, "council", "K", "administrative"),
  form(String.raw`C(?<year>\d\d)/DT/(?<number>\d{1,4})`, "council", "K", "temporary"),
  form(String.raw`C(?<year>\d\d)/(?<number>\d{1,4})`, "council", "S"),
  form(String.raw`WG-CP/(?<meeting>\d{1,3})/(?<number>\d{1,4})`, "cwg-cop", "I"),
  form(String.raw`WG-COP/(?<number>\d{1,4})`, "cwg-cop", "I"),
  form(String.raw`CWG-COP-(?<meeting>\d{1,3})/(?<number>\d{1,4})`, "cwg-cop", "I"),
];

/**
 * Takes a document symbol apart, in any of the forms that were seen; `undefined` for another. Spaces around it do not matter. The text itself stays as printed:
 * real papers carry wrong symbols, so a mismatch with a date is a reason to look, not to refuse.
 *
 * @example
 * ```ts
 * import { parseDocumentSymbol } from "@cop-sdk/model";
 *
 * parseDocumentSymbol("S23-CLCWGCOP19-C-0004"); // body cwg-cop, year 2023, meeting 19, series contribution, number 4
 * parseDocumentSymbol("C17/98(Rev.1)-E"); // body council, year 2017, number 98, revision 1, language en
 * ```
 */
export function parseDocumentSymbol(text: string): DocumentSymbol | undefined {
  const trimmed = text.trim();
  for (const { pattern, body, series, mark } of forms) {
    const parts = pattern.exec(trimmed)?.groups;
    if (!parts) continue;
    const { year, meeting, number, revision } = parts;
    const language = letters[parts.language ?? ""];
    return {
      printed: text,
      body,
      ...(year === undefined ? {} : { year: fullYear(Number(year)) }),
      ...(meeting === undefined ? {} : { meeting: Number(meeting) }),
      ...(series === undefined ? {} : { series }),
      number: Number(number),
      ...(revision === undefined ? {} : { revision: Number(revision) }),
      ...(language === undefined ? {} : { language }),
      mark,
    };
  }
  return undefined;
}

/** The Union has printed symbols of this kind since the last decades of the twentieth century. */
const fullYear = (twoDigits: number): number => (twoDigits < 70 ? 2000 : 1900) + twoDigits;
