import { type AuGoal, auGoals, checklistCrosswalk, checklistGroups, type NationalStrategy } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/coverage/african-union.js";
import { documentRule } from "../../rule.js";

/** Goal areas to which the groups of the checklist that goals and actions name correspond by this project's own crosswalk. */
const covered = ({ goals = [], actions = [] }: NationalStrategy): ReadonlySet<AuGoal> =>
  new Set([...goals, ...actions].flatMap(({ checklistGroups: groups = [] }) => groups.flatMap((group) => checklistCrosswalk[group].au)));

/** Areas that some group of the checklist corresponds to: of the others a strategy could not say that it reaches them. */
const reachable: ReadonlySet<AuGoal> = new Set(Object.values(checklistCrosswalk).flatMap(({ au }) => au));

const goal = (...groups: readonly string[]) => ({ id: "g1", text: "Safer services", checklistGroups: groups });
const settings = { africanUnionMembers: ["ZM"] };

/** Members of the African Union are named by the caller: no dated list of them was seen. */
export const coverageAfricanUnion = documentRule(["national-strategy"], {
  code: "coverage/african-union",
  texts,
  obligation: "may",
  severity: { submission: "info" },
  citation: { id: "NS-012", title: "African Union, Child Online Safety and Empowerment Policy (2024)" },
  mark: "S",
  examples: {
    good: [
      {
        input: strategy({ goals: [goal(...checklistGroups.codes)], actions: [{ id: "a1", activity: "Training" }] }),
        settings: { africanUnionMembers: ["KE", "ZM"] },
      },
    ],
    bad: [
      { input: strategy({ goals: [goal("legal-framework")] }), settings, at: ["/goals"] },
      { input: strategy({ actions: [{ id: "a1", activity: "Training", checklistGroups: ["legal-framework"] }] }), settings, at: ["/actions"] },
    ],
  },
  applies: (document, options) => options.settings?.africanUnionMembers?.includes(document.country) === true && covered(document).size > 0,
  check: (document) => {
    const told = covered(document);
    const open = auGoals.codes.filter((code) => reachable.has(code) && !told.has(code));
    return open.length > 0 ? { pointer: document.goals ? "/goals" : "/actions", params: { goals: open, count: open.length } } : undefined;
  },
});
