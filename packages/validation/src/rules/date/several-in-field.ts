import { strategy } from "../../examples.js";
import { texts } from "../../messages/date/several-in-field.js";
import { rawRule } from "../../rule.js";
import { readDate } from "./read.js";

export const dateSeveralInField = rawRule("date", "malformed", {
  code: "date/several-in-field",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Seen on a press page: day of access, of publication and of the event in one line." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ date: "12 November 2021" }) }],
    bad: [
      { input: strategy({ date: "Mon, Jan 26, 2026 … Published November 12, 2021 … November 10, 2021" }), at: ["/date"] },
      { input: strategy({ date: "2018-2019" }), at: ["/date"] },
    ],
  },
  check: ({ value }) => (readDate(value)?.kind === "several" ? {} : undefined),
});
