import { quarterly } from "../../../examples.js";
import { texts } from "../../../messages/report/second-for-quarter.js";
import { bodyKey } from "../../../rules/body/listed.js";
import { acrossRule, ofType } from "../../across-rule.js";

export const reportSecondForQuarter = acrossRule({
  code: "report/second-for-quarter",
  texts,
  obligation: "must",
  severity: { draft: "warning", complete: "error" },
  citation: { id: "RP-004" },
  mark: "D",
  appliesTo: ["quarterly-report"],
  examples: {
    good: [
      { documents: [quarterly(), quarterly({ id: "q-2", revision: 1 })] },
      { documents: [quarterly(), quarterly({ id: "q-2", workingGroup: "Another group" })] },
    ],
    bad: [{ documents: [quarterly(), quarterly({ id: "q-2" })], at: ["1/quarter"] }],
  },
  applies: (members) => ofType(members, "quarterly-report").length > 1,
  check: (members) => {
    const first = new Map<string, number>();
    return ofType(members, "quarterly-report").flatMap(({ index, document: { region, quarter, workingGroup, revision = 0 } }) => {
      const key = JSON.stringify([region, quarter, bodyKey(workingGroup), revision]);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, index);
      return earlier === undefined
        ? []
        : [{ at: { member: index, pointer: "/quarter" }, params: { region, quarter, revision }, related: [{ member: earlier, pointer: "/quarter" }] }];
    });
  },
});
