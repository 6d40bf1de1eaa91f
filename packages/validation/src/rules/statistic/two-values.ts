import { toPointer } from "@cop-sdk/diagnostics";
import type { Figure } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/statistic/two-values.js";
import { documentRule, type Finding } from "../../rule.js";

const keyOf = ({ indicator, unit, population = "", country = "", period = {}, asOf = "" }: Figure): string =>
  JSON.stringify([indicator.toLowerCase().trim(), unit, population.toLowerCase().trim(), country, period.start, period.end, asOf]);

const survey = (value: number, population: string) => ({ indicator: "Young people who met abuse online", value, unit: "percent", population });

export const statisticTwoValues = documentRule(["national-strategy", "national-return", "quarterly-report"], {
  code: "statistic/two-values",
  texts,
  obligation: "should",
  severity: { draft: "advice", complete: "warning" },
  citation: { none: "Seen in real sources: one survey with two values by headline and by paper, as their definitions differ." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ figures: [survey(20, "aged 12 to 17"), survey(28.6, "aged 13 to 17")] }) }],
    bad: [{ input: strategy({ figures: [survey(20, "young people"), survey(28.6, "young people")] }), at: ["/figures/1"] }],
  },
  applies: ({ figures = [] }) => figures.length > 1,
  check: ({ figures = [] }) => {
    const first = new Map<string, number>();
    const found: Finding[] = [];
    for (const [index, figure] of figures.entries()) {
      const key = keyOf(figure);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, index);
      else if (figures[earlier]?.value !== figure.value) found.push({ pointer: toPointer(["figures", index]), related: [toPointer(["figures", earlier])] });
    }
    return found;
  },
});
