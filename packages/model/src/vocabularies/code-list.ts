import type { Language } from "@cop-sdk/diagnostics";
import { type CalendarDate, firstDay, isCalendarDate, lastDay } from "../values/calendar-date.js";
import type { Mark } from "../values/mark.js";
import type { SourceId } from "./sources.js";
import type { Translated } from "./translated.js";

/** One code of a list, with its printed name and how the code is known. */
export interface CodeEntry {
  /** Printed name in six languages. */
  readonly label: Translated;
  /** How the code is known: `D` where the project chose it. */
  readonly mark: Mark;
  /** Where the code, or the thing it names, was seen. */
  readonly sources?: readonly SourceId[];
  /** First day, month or year in which the thing it names held; missing where it always did or where the day was not seen. */
  readonly validFrom?: CalendarDate;
  /** Last day, month or year in which it held; missing where it still does. */
  readonly validTo?: CalendarDate;
  /** What a reader should know before trusting or using the code. */
  readonly note?: string;
}

/** A list of codes used in documents, in the order in which reports and forms show them. */
export interface CodeList<Code extends string = string> {
  /** Stable name of the list, such as `activity-type`. */
  readonly id: string;
  /** The codes in order. */
  readonly codes: readonly Code[];
  /** Entry of each code. */
  readonly entries: Readonly<Record<Code, CodeEntry>>;
}

/** The codes of a list as a union of literals. */
export type CodeOf<List extends CodeList> = List["codes"][number];

/** Builds a code list; the codes are the keys, and their types are inferred. */
export const codeList = <const Code extends string>(id: string, entries: Readonly<Record<Code, CodeEntry>>): CodeList<Code> => ({
  id,
  codes: Object.keys(entries) as Code[],
  entries,
});

/** Whether a value is a code of the list. */
export const isCode = <Code extends string>(list: CodeList<Code>, value: unknown): value is Code =>
  typeof value === "string" && Object.hasOwn(list.entries, value);

/**
 * Printed name of a code.
 *
 * @returns the name in the asked language; a text that is no code of the list is given back unchanged, so that a report prints what was written
 *
 * @example
 * ```ts
 * import { activityTypes, labelOf } from "@cop-sdk/model";
 *
 * labelOf(activityTypes, "workshop", "fr"); // "Atelier"
 * ```
 */
export const labelOf = <Code extends string>(list: CodeList<Code>, code: Code, language: Language): string =>
  isCode(list, code) ? list.entries[code].label[language] : code;

/**
 * The codes of a list whose things held through a whole day, month or year, in the order of the list. A code whose `validFrom` is a month or a year
 * surely holds from its end on, and one with such a `validTo` up to its beginning. A text that is no date gives no code.
 *
 * @example
 * ```ts
 * import { bikPillars, codesOn } from "@cop-sdk/model";
 *
 * codesOn(bikPillars, "2018").length; // 5
 * codesOn(bikPillars, "2024").length; // 3
 * ```
 */
export const codesOn = <Code extends string>(list: CodeList<Code>, date: CalendarDate): readonly Code[] =>
  (isCalendarDate(date) ? list.codes : []).filter((code) => {
    const { validFrom, validTo } = list.entries[code];
    return (validFrom === undefined || lastDay(validFrom) <= firstDay(date)) && (validTo === undefined || lastDay(date) <= firstDay(validTo));
  });
