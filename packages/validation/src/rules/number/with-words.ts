import { logOf, strategy } from "../../examples.js";
import { texts } from "../../messages/number/with-words.js";
import { rawRule } from "../../rule.js";
import { readNumber } from "./read.js";

export const numberWithWords = rawRule("number", "malformed", {
  code: "number/with-words",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Seen in real reports: Approximately100, 1.8 million." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ budget: { amount: "12", currency: "USD" } }) }],
    bad: [
      { input: strategy({ budget: { amount: "1.8 million", currency: "USD" } }), at: ["/budget/amount"] },
      { input: logOf({ participants: [{ value: "Approximately100", kind: "attended", unit: "persons" }] }), at: ["/activities/0/participants/0/value"] },
      { input: strategy({ figures: [{ indicator: "Users under 18", value: "38 %", unit: "percent" }] }), at: ["/figures/0/value"] },
    ],
  },
  check: ({ value }) => (readNumber(value)?.kind === "with-words" ? {} : undefined),
});
