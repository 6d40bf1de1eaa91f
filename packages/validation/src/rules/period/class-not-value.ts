import { strategy } from "../../examples.js";
import { texts } from "../../messages/period/class-not-value.js";
import { rawRule } from "../../rule.js";
import { asciiDigits } from "../digits.js";

const lengths = /^\D*\d{1,3}\s*\p{L}*\s*(?:-|–|—|to|à|a|до|至|إلى)\s*\d{1,3}\s*\p{L}+\D*$/iu;

export const periodClassNotValue = rawRule("period", "malformed", {
  code: "period/class-not-value",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: 'Seen on a ministry\'s page: "3 years - 5 years" where a period was expected.' },
  mark: "S",
  examples: {
    good: [{ input: strategy({ period: "2025-2029" }) }],
    bad: [
      { input: strategy({ period: "3 năm - 5 năm" }), at: ["/period"] },
      { input: strategy({ period: "3-5 years" }), at: ["/period"] },
    ],
  },
  applies: ({ value }) => typeof value === "string" && value.length <= 100,
  check: ({ value }) => (lengths.test(asciiDigits(String(value))) ? {} : undefined),
});
