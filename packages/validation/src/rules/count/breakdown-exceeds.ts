import { logOf } from "../../examples.js";
import { texts } from "../../messages/count/breakdown-exceeds.js";
import { placeRule } from "../../rule.js";

const pupils = (girls: number) => logOf({ participants: [{ value: 100, kind: "attended", unit: "children", breakdown: [{ group: "girls", value: girls }] }] });

export const countBreakdownExceeds = placeRule("count", {
  code: "count/breakdown-exceeds",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "A part is not larger than its whole." },
  mark: "D",
  examples: {
    good: [{ input: pupils(55) }],
    bad: [{ input: pupils(155), at: ["/activities/0/participants/0/breakdown/0"] }],
  },
  applies: ({ value }) => (value.breakdown ?? []).length > 0,
  check: ({ value, pointer }) =>
    (value.breakdown ?? []).flatMap((part, index) =>
      (part.kind ?? value.kind) === value.kind && part.value > value.value ? [{ pointer: pointer("breakdown", index) }] : [],
    ),
});
