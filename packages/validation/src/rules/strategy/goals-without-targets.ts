import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/goals-without-targets.js";
import { documentRule } from "../../rule.js";

export const strategyGoalsWithoutTargets = documentRule(["national-strategy"], {
  code: "strategy/goals-without-targets",
  texts,
  obligation: "should",
  severity: { complete: "warning" },
  citation: { id: "NS-009" },
  mark: "D",
  examples: {
    good: [{ input: strategy({ goals: [{ id: "g1", text: "Safer services" }], targets: [{ text: "Half as many cases by 2029" }] }) }],
    bad: [{ input: strategy({ goals: [{ id: "g1", text: "Safer services" }] }), at: ["/goals"] }],
  },
  applies: ({ goals = [] }) => goals.length > 0,
  check: ({ goals = [], targets = [] }) => (targets.length > 0 ? undefined : { pointer: "/goals", params: { goals: goals.length } }),
});
