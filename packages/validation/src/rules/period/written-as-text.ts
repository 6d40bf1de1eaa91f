import { firstDay, isCalendarDate, lastDay } from "@cop-sdk/model";
import { logOf, strategy } from "../../examples.js";
import { texts } from "../../messages/period/written-as-text.js";
import { rawRule } from "../../rule.js";
import { readDate } from "../date/read.js";
import { asciiDigits, plainSigns } from "../digits.js";

interface Ends {
  readonly start: string;
  readonly end: string;
}

/** The one period that a text can mean: two years, two dates of the model, or one date. */
function endsOf(value: unknown): Ends | undefined {
  if (typeof value !== "string" || value.length > 100) return undefined;
  const text = asciiDigits(plainSigns(value)).trim();
  const two = /^(\d{4}(?:-\d{2}(?:-\d{2})?|-Q[1-4])?)\s*(?:[–—/]| - |to|au|al|до|至|إلى|(?<=^\d{4})-)\s*(\d{4}(?:-\d{2}(?:-\d{2})?|-Q[1-4])?)$/.exec(text);
  const [, start = "", end = ""] = two ?? [];
  if (isCalendarDate(start) && isCalendarDate(end) && firstDay(start) <= lastDay(end)) return { start, end };
  const read = isCalendarDate(text) ? text : readDate(text);
  const date = typeof read === "string" ? read : read?.kind === "other-form" && read.exact ? read.date : undefined;
  return date === undefined ? undefined : { start: date, end: date };
}

export const periodWrittenAsText = rawRule("period", "malformed", {
  code: "period/written-as-text",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "The form of periods is this project's own." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ period: "some years" }) }],
    bad: [
      { input: strategy({ period: "2025-2029" }), at: ["/period"] },
      { input: logOf({ date: "2016-05-10" }), at: ["/activities/0/date"] },
      { input: logOf({ date: "12 May 2016" }), at: ["/activities/0/date"] },
    ],
  },
  check: ({ value, pointer }) => {
    const ends = endsOf(value);
    return ends ? { params: { ...ends }, fix: { patch: [{ op: "replace", path: pointer(), value: ends }] } } : undefined;
  },
});
