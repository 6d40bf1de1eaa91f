import { source, strategy } from "../../examples.js";
import { texts } from "../../messages/statistic/no-source.js";
import { placeRule } from "../../rule.js";

const figure = { indicator: "Internet users under 18", value: 38, unit: "percent", population: "internet users" };

export const statisticNoSource = placeRule("figure", {
  code: "statistic/no-source",
  texts,
  obligation: "should",
  severity: { complete: "warning" },
  citation: { id: "NS-014" },
  mark: "D",
  examples: {
    good: [{ input: strategy({ figures: [{ ...figure, sources: ["S1"] }], sources: [source()] }) }],
    bad: [{ input: strategy({ figures: [figure] }), at: ["/figures/0"] }],
  },
  check: ({ value }) => ((value.sources ?? []).length > 0 ? undefined : { params: { member: "sources" } }),
});
