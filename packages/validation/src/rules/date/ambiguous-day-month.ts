import { strategy } from "../../examples.js";
import { texts } from "../../messages/date/ambiguous-day-month.js";
import { rawRule } from "../../rule.js";
import { readDate } from "./read.js";

export const dateAmbiguousDayMonth = rawRule("date", "malformed", {
  code: "date/ambiguous-day-month",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Seen in a real decision: 01/06/2021 for 1 June." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ date: "25/12/2021" }) }, { input: strategy({ date: "06/06/2021" }) }],
    bad: [{ input: strategy({ date: "01/06/2021" }), at: ["/date"] }],
  },
  check: ({ value }) => {
    const read = readDate(value);
    return read?.kind === "ambiguous-day-month" ? { params: { first: read.dates[0], second: read.dates[1] } } : undefined;
  },
});
