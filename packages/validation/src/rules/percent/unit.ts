import { strategy } from "../../examples.js";
import { texts } from "../../messages/percent/unit.js";
import { placeRule } from "../../rule.js";

const share = (value: number) => strategy({ figures: [{ indicator: "Users under 18", value, unit: "percent", population: "internet users" }] });

export const percentUnit = placeRule("figure", {
  code: "percent/unit",
  texts,
  obligation: "must",
  severity: { draft: "warning", complete: "error" },
  citation: { none: "A share of a population lies between 0 and 100 percent." },
  mark: "D",
  examples: {
    good: [{ input: share(38) }, { input: share(0) }, { input: share(100) }],
    bad: [
      { input: share(380), at: ["/figures/0/value"] },
      { input: share(-1), at: ["/figures/0/value"] },
    ],
  },
  applies: ({ value }) => value.unit === "percent" && value.population !== undefined,
  check: ({ value, pointer }) => (value.value < 0 || value.value > 100 ? { pointer: pointer("value") } : undefined),
});
