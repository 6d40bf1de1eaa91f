import { strategy } from "../../examples.js";
import { texts } from "../../messages/coverage/checklist-unmapped.js";
import { documentRule } from "../../rule.js";

export const coverageChecklistUnmapped = documentRule(["national-strategy"], {
  code: "coverage/checklist-unmapped",
  texts,
  obligation: "should",
  severity: { complete: "advice", submission: "warning" },
  citation: { id: "NS-006", title: "Guidelines for policy-makers on child online protection (ITU, 2020), national checklist" },
  mark: "K",
  examples: {
    good: [{ input: strategy({ goals: [{ id: "g1", text: "Safer services", checklistGroups: ["research"] }] }) }],
    bad: [{ input: strategy({ goals: [{ id: "g1", text: "Safer services" }] }), at: ["/goals"] }],
  },
  applies: ({ goals = [] }) => goals.length > 0,
  check: ({ goals = [], notCovered = [] }) =>
    notCovered.length > 0 || goals.some(({ checklistGroups = [] }) => checklistGroups.length > 0)
      ? undefined
      : { pointer: "/goals", params: { count: goals.length } },
});
