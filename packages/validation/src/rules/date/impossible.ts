import { strategy } from "../../examples.js";
import { texts } from "../../messages/date/impossible.js";
import { rawRule } from "../../rule.js";
import { readDate } from "./read.js";

export const dateImpossible = rawRule("date", "malformed", {
  code: "date/impossible",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "No calendar has the day." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ date: "2020/02/29" }) }],
    bad: [
      { input: strategy({ date: "2021-02-29" }), at: ["/date"] },
      { input: strategy({ date: "31 June 2019" }), at: ["/date"] },
    ],
  },
  check: ({ value }) => (readDate(value)?.kind === "impossible" ? {} : undefined),
});
