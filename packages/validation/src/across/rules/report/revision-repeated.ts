import { serialise } from "@cop-sdk/model";
import { log } from "../../../examples.js";
import { texts } from "../../../messages/report/revision-repeated.js";
import { acrossRule, type FindingAcross } from "../../across-rule.js";

export const reportRevisionRepeated = acrossRule({
  code: "report/revision-repeated",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { id: "RP-004" },
  mark: "D",
  appliesTo: "all",
  examples: {
    good: [{ documents: [log([]), log([], { revision: 1, notes: ["Corrected."] })] }, { documents: [log([]), log([])] }],
    bad: [{ documents: [log([]), log([], { notes: ["Corrected."] })], at: ["1/id"] }],
  },
  applies: (members) => members.length > 1,
  check: (members) => {
    const first = new Map<string, number>();
    return members.flatMap(({ document }, index): readonly FindingAcross[] => {
      const { type, id, revision = 0 } = document;
      const key = JSON.stringify([type, id, revision]);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, index);
      const other = earlier === undefined ? undefined : members[earlier]?.document;
      return earlier !== undefined && other && serialise(other) !== serialise(document)
        ? [{ at: { member: index, pointer: "/id" }, params: { id, revision }, related: [{ member: earlier, pointer: "/id" }] }]
        : [];
    });
  },
});
