import { checklistCrosswalk, checklistGroups, type MnrCapability, mnrCapabilities, type NationalStrategy } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/coverage/model-national-response.js";
import { documentRule } from "../../rule.js";

/** Capabilities that goals and actions name, or to which their groups of the checklist correspond by this project's own crosswalk. */
const covered = ({ goals = [], actions = [] }: NationalStrategy): ReadonlySet<MnrCapability> =>
  new Set(
    [...goals, ...actions].flatMap(({ mnrCapabilities: named = [], checklistGroups: groups = [] }) => [
      ...named,
      ...groups.flatMap((group) => checklistCrosswalk[group].mnr),
    ]),
  );

const goal = (more: object) => ({ id: "g1", text: "Safer services", ...more });

export const coverageModelNationalResponse = documentRule(["national-strategy"], {
  code: "coverage/model-national-response",
  texts,
  obligation: "may",
  severity: { submission: "info" },
  citation: { id: "NS-012", title: "WeProtect Model National Response (2016)" },
  mark: "S",
  examples: {
    good: [{ input: strategy({ goals: [goal({ mnrCapabilities: mnrCapabilities.codes })] }) }],
    bad: [
      { input: strategy({ goals: [goal({ mnrCapabilities: ["leadership"] })] }), at: ["/goals"] },
      { input: strategy({ goals: [goal({ checklistGroups: checklistGroups.codes })] }), at: ["/goals"] },
    ],
  },
  applies: (document) => covered(document).size > 0,
  check: (document) => {
    const told = covered(document);
    const open = mnrCapabilities.codes.filter((code) => !told.has(code));
    return open.length > 0 ? { pointer: document.goals ? "/goals" : "/actions", params: { capabilities: open, count: open.length } } : undefined;
  },
});
