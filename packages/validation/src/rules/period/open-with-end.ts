import { strategy } from "../../examples.js";
import { texts } from "../../messages/period/open-with-end.js";
import { placeRule } from "../../rule.js";

export const periodOpenWithEnd = placeRule("period", {
  code: "period/open-with-end",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "The two members contradict each other." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ period: { start: "2025", open: true } }) }],
    bad: [{ input: strategy({ period: { start: "2025", end: "2029", open: true } }), at: ["/period/open"] }],
  },
  applies: ({ value }) => value.open === true,
  check: ({ value: { end = "" }, pointer }) => (end === "" ? undefined : { pointer: pointer("open"), params: { end } }),
});
