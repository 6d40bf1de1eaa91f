import { type CalendarDate, type DatePrecision, firstDay, isCalendarDate, lastDay, type Period, precisionOf, quarterOf } from "@cop-sdk/model";
import { known } from "./known.js";
import { keep, type Ledger, pageFor, remark, settle, term, told } from "./ledger.js";
import { asRecord, isAbsent, isObject, member, type Place } from "./place.js";
import { flagAt, noteOf, notesAt, textAt, wholeAt } from "./read.js";
import { sourcesAt } from "./source-ids.js";

const finest: readonly DatePrecision[] = ["year", "quarter", "month", "day"];
const isFiner = (one: DatePrecision, other: DatePrecision) => finest.indexOf(one) > finest.indexOf(other);

/** Other ways to write a date that have one reading. */
const spellings: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/^(\d{4})[\s/-]?[Qq]([1-4])$/, ([, year, quarter]) => `${year}-Q${quarter}`],
  [/^[Qq]([1-4])[\s/-](\d{4})$/, ([, quarter, year]) => `${year}-Q${quarter}`],
  [/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/, ([, day]) => `${day}`],
  [/^(\d{4})[/.](\d{2})[/.](\d{2})$/, ([, year, month, day]) => `${year}-${month}-${day}`],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([, year, month, day]) => `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`],
];

function dateIn(value: unknown): CalendarDate | undefined {
  if (typeof value === "number") return isCalendarDate(String(value)) ? String(value) : undefined;
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (isCalendarDate(text)) return text;
  for (const [pattern, write] of spellings) {
    const parts = pattern.exec(text);
    const date = parts && write(parts);
    if (date && isCalendarDate(date)) return date;
  }
  return undefined;
}

/** Which end of a stretch a date is; it decides which day a coarser date stands for. */
type Edge = "first" | "last" | "only";

/**
 * The date at a place, no finer than the stated precision: the first day of a quarter with precision `quarter` is that quarter. A day that is lost by it, and
 * anything that is no Gregorian date of one reading, is kept in the notes.
 */
export function dateAt(ledger: Ledger, place: Place, edge: Edge = "only", precision?: DatePrecision): CalendarDate | undefined {
  const { value } = place;
  if (isAbsent(value)) return undefined;
  const date = dateIn(value);
  if (date === undefined) return keep(ledger, place, "neutral/not-readable", { expected: term("form/calendar-date") });
  const coarse = precision !== undefined && isFiner(precisionOf(date), precision) ? coarsen(date, precision) : date;
  const same = coarse === date || (edge === "last" ? lastDay(coarse) === lastDay(date) : firstDay(coarse) === firstDay(date));
  if (!same) keep(ledger, place, "neutral/precision");
  settle(ledger, place);
  if (date !== value && String(value) !== date) remark(ledger, place, "neutral/read-as", { expected: term("form/calendar-date") });
  return coarse;
}

function coarsen(date: CalendarDate, precision: DatePrecision): CalendarDate {
  if (precision === "quarter") return quarterOf(firstDay(date));
  return date.slice(0, precision === "year" ? 4 : 7);
}

/** Stated precision; `mixed` and nothing mean that the dates speak for themselves. */
function precisionAt(ledger: Ledger, place: Place): DatePrecision | undefined {
  const { value } = place;
  if (isAbsent(value)) return undefined;
  const precision = finest.find((one) => one === value);
  if (precision === undefined && value !== "mixed") return keep(ledger, place, "neutral/unknown-code", { allowed: [...finest, "mixed"] });
  settle(ledger, place);
  return precision;
}

const lengths = { durationYears: "years", durationMonths: "months", durationDays: "days" } as const;

function durationAt(ledger: Ledger, place: Place): Period["duration"] {
  const stated = Object.entries(lengths).flatMap(([key, unit]) => {
    const number = wholeAt(ledger, member(place, key)) ?? wholeAt(ledger, member(member(place, "duration"), unit));
    return number === undefined ? [] : [[unit, number]];
  });
  return stated.length ? Object.fromEntries(stated) : undefined;
}

/** The period at a place: an object of the form, a single date, or words, which stay words. */
export function periodAt(ledger: Ledger, place: Place): Period | undefined {
  const { value } = place;
  if (isAbsent(value)) return undefined;
  const single = dateIn(value);
  if (single !== undefined) {
    settle(ledger, place);
    if (typeof value === "string") remark(ledger, place, "neutral/read-as", { expected: term("expected/period") });
    return { start: single, end: single };
  }
  if (typeof value === "string") {
    const statedAs = told(ledger, place, "neutral/not-readable", { expected: term("expected/period") }, "stated-as");
    return statedAs === undefined ? undefined : { statedAs };
  }
  if (!isObject(value)) return keep(ledger, place, "neutral/not-readable", { expected: term("expected/period") });
  return periodOf(ledger, asRecord(place));
}

function periodOf(ledger: Ledger, place: Place): Period | undefined {
  const page = pageFor(ledger, "note");
  const precision = precisionAt(page, member(place, "precision"));
  const start = dateAt(page, member(place, "start"), "first", precision);
  const end = dateAt(page, member(place, "end"), "last", precision);
  const ends = [start, end].filter((date) => date !== undefined);
  if (precision && ends.length && ends.every((date) => isFiner(precision, precisionOf(date)))) keep(page, member(place, "precision"), "neutral/precision");
  const open = flagAt(page, member(place, "open"));
  const duration = durationAt(page, place);
  const statedAs = textAt(page, member(place, "statedAs"));
  const sources = sourcesAt(page, member(place, "sources"));
  const period = known({ start, end, open: open || undefined, duration, statedAs, sources, note: noteOf(page, ledger, place) });
  return Object.keys(period).length ? period : undefined;
}

/** A date with what was printed and remarked about it: an object of the form, or a date alone. */
export function statedDateAt(ledger: Ledger, place: Place): { readonly date?: CalendarDate; readonly statedAs?: string; readonly notes: readonly string[] } {
  if (isAbsent(place.value)) return { notes: [] };
  if (!isObject(place.value)) {
    if (typeof place.value !== "string" || dateIn(place.value) !== undefined) return { ...known({ date: dateAt(ledger, place) }), notes: [] };
    return { ...known({ statedAs: told(ledger, place, "neutral/not-readable", { expected: term("form/calendar-date") }, "stated-as") }), notes: [] };
  }
  const precision = precisionAt(ledger, member(place, "precision"));
  const date = dateAt(ledger, member(place, "date"), "only", precision);
  return { ...known({ date, statedAs: textAt(ledger, member(place, "statedAs")) }), notes: notesAt(ledger, place) };
}
