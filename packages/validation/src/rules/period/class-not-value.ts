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
    good: [{ input: strategy({ period: "2025-2029" }) }, { input: strategy({ period: "1 to 3 of 5-7 goals" }) }],
    bad: [
      { input: strategy({ period: "3 năm - 5 năm" }), at: ["/period"] },
      { input: strategy({ period: "3-5 years" }), at: ["/period"] },
      ...["from 10 to 15 years", "de 3 à 5 ans", "de 3 a 5 años", "от 3 до 5 лет", "من ٣ إلى ٥ سنوات", "3 – 5 years (about)", "18—24 months"].map((period) => ({
        input: strategy({ period }),
        at: ["/period"],
      })),
    ],
  },
  applies: ({ value }) => typeof value === "string" && value.length <= 100,
  check: ({ value }) => (lengths.test(asciiDigits(String(value))) ? {} : undefined),
});
