import { type ChecklistGroup, checklistGroups, type NationalStrategy } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/coverage/checklist.js";
import { documentRule } from "../../rule.js";

/** Groups of the checklist that a strategy covers or says that it does not. */
const told = ({ goals = [], notCovered = [] }: NationalStrategy): ReadonlySet<ChecklistGroup> =>
  new Set([...goals.flatMap((goal) => goal.checklistGroups ?? []), ...notCovered.map((one) => one.checklistGroup)]);

const goal = (...groups: readonly string[]) => ({ id: "g1", text: "Safer services", checklistGroups: groups });

export const coverageChecklist = documentRule(["national-strategy"], {
  code: "coverage/checklist",
  texts,
  obligation: "should",
  severity: { complete: "advice", submission: "warning" },
  citation: { id: "NS-006", title: "Guidelines for policy-makers on child online protection (ITU, 2020), national checklist" },
  mark: "K",
  examples: {
    good: [
      { input: strategy({ goals: [goal(...checklistGroups.codes)] }) },
      {
        input: strategy({
          goals: [goal(...checklistGroups.codes.slice(1))],
          notCovered: [{ checklistGroup: checklistGroups.codes[0], reason: "Covered by the penal code." }],
        }),
      },
    ],
    bad: [{ input: strategy({ goals: [goal("research", "legal-framework")] }), at: ["/goals"] }],
  },
  applies: (document) => told(document).size > 0,
  check: (document) => {
    const known = told(document);
    const open = checklistGroups.codes.filter((code) => !known.has(code));
    return open.length > 0 ? { pointer: document.goals ? "/goals" : "/notCovered", params: { groups: open, count: open.length } } : undefined;
  },
});
