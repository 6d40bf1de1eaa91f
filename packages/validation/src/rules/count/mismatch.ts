import { strategy } from "../../examples.js";
import { texts } from "../../messages/count/mismatch.js";
import { documentRule } from "../../rule.js";

const action = (id: string) => ({ id, activity: "Training" });

export const countMismatch = documentRule(["national-strategy"], {
  code: "count/mismatch",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "Seen in a real plan: 25 actions in the plan, 26 in its progress report." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ actionCount: { value: 25 }, actions: [action("a1")] }) }],
    bad: [{ input: strategy({ actionCount: { value: 1 }, actions: [action("a1"), action("a2")] }), at: ["/actionCount"] }],
  },
  applies: ({ actionCount, actions }) => actionCount !== undefined && actions !== undefined,
  check: ({ actionCount, actions = [] }) =>
    actionCount && actionCount.value < actions.length
      ? { pointer: "/actionCount", params: { stated: actionCount.value, listed: actions.length }, related: ["/actions"] }
      : undefined,
});
