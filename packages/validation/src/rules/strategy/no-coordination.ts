import { isMissing } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/no-coordination.js";
import { documentRule } from "../../rule.js";

export const strategyNoCoordination = documentRule(["national-strategy"], {
  code: "strategy/no-coordination",
  texts,
  obligation: "should",
  severity: { complete: "warning" },
  citation: { id: "NS-007" },
  mark: "D",
  examples: {
    good: [{ input: strategy({ coordination: ["Steering committee"] }) }, { input: strategy({ coordination: { missing: "not-known" } }) }],
    bad: [
      { input: strategy(), at: [""] },
      { input: strategy({ coordination: [] }), at: [""] },
    ],
  },
  check: ({ coordination }) =>
    isMissing(coordination) || (Array.isArray(coordination) && coordination.length > 0) ? undefined : { params: { member: "coordination" } },
});
