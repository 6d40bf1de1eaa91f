import { strategy } from "../../examples.js";
import { texts } from "../../messages/percent/fraction.js";
import { placeRule } from "../../rule.js";

const share = (value: number, more: object = {}) => strategy({ figures: [{ indicator: "Users under 18", value, unit: "percent", ...more }] });

export const percentFraction = placeRule("figure", {
  code: "percent/fraction",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "Usual in spreadsheets: a cell formatted as percent holds the fraction." },
  mark: "D",
  examples: {
    good: [{ input: share(38) }, { input: share(1) }, { input: share(0) }, { input: share(0.4, { statedAs: "0.4 %" }) }],
    bad: [{ input: share(0.38), at: ["/figures/0/value"] }],
  },
  applies: ({ value }) => value.unit === "percent",
  check: ({ value, pointer }) => (value.statedAs === undefined && value.value > 0 && value.value < 1 ? { pointer: pointer("value") } : undefined),
});
