import { strategy } from "../../examples.js";
import { texts } from "../../messages/date/relative.js";
import { rawRule } from "../../rule.js";
import { readDate } from "./read.js";

export const dateRelative = rawRule("date", "malformed", {
  code: "date/relative",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Seen on four press pages." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ date: "21 June 2019" }) }],
    bad: ["yesterday", "este sábado", "há 6 meses 2 semanas", "上个月", "вчера", "il y a 3 jours", "أمس"].map((date) => ({
      input: strategy({ date }),
      at: ["/date"],
    })),
  },
  check: ({ value }) => (readDate(value)?.kind === "relative" ? {} : undefined),
});
