import { logOf } from "../../examples.js";
import { texts } from "../../messages/count/kinds-mixed.js";
import { rawRule } from "../../rule.js";
import { readNumber } from "../number/read.js";

const count = (value: unknown) => logOf({ participants: [{ value, kind: "reached", unit: "persons" }] });

export const countKindsMixed = rawRule("number", "malformed", {
  code: "count/kinds-mixed",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Seen in a real report: target and results in one cell." },
  mark: "S",
  examples: {
    good: [{ input: count("127") }],
    bad: ["50 (target), 25, 127", "22 of 26", "100/120"].map((value) => ({ input: count(value), at: ["/activities/0/participants/0/value"] })),
  },
  check: ({ value }) => (readNumber(value)?.kind === "several" ? {} : undefined),
});
