import { strategy } from "../../examples.js";
import { texts } from "../../messages/statistic/no-population.js";
import { placeRule } from "../../rule.js";

export const statisticNoPopulation = placeRule("figure", {
  code: "statistic/no-population",
  texts,
  obligation: "should",
  severity: { complete: "advice" },
  citation: { id: "NS-014" },
  mark: "D",
  examples: {
    good: [{ input: strategy({ figures: [{ indicator: "Users under 18", value: 38, unit: "percent", population: "internet users" }] }) }],
    bad: [{ input: strategy({ figures: [{ indicator: "Users under 18", value: 38, unit: "percent" }] }), at: ["/figures/0"] }],
  },
  applies: ({ value }) => value.unit === "percent",
  check: ({ value }) => (value.population === undefined ? { params: { member: "population" } } : undefined),
});
