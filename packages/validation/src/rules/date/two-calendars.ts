import { strategy } from "../../examples.js";
import { texts } from "../../messages/date/two-calendars.js";
import { rawRule } from "../../rule.js";
import { readDate } from "./read.js";

export const dateTwoCalendars = rawRule("date", "malformed", {
  code: "date/two-calendars",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Seen on a ministry's page: a Gregorian and an Islamic date in one field." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ date: "18 December 2023" }) }],
    bad: [
      { input: strategy({ date: "18 December 2023 - 05 Jumada al-thani 1445" }), at: ["/date"] },
      { input: strategy({ date: "2024 (2567)" }), at: ["/date"] },
    ],
  },
  check: ({ value }) => (readDate(value)?.kind === "two-calendars" ? {} : undefined),
});
