import { activity, quarterly } from "../../examples.js";
import { texts } from "../../messages/report/no-proposals.js";
import { documentRule } from "../../rule.js";

export const reportNoProposals = documentRule(["quarterly-report"], {
  code: "report/no-proposals",
  texts,
  obligation: "should",
  severity: { complete: "advice", submission: "warning" },
  citation: { id: "res67-2014/instructs/7" },
  mark: "D",
  examples: {
    good: [{ input: quarterly({ proposals: ["Share guidelines in the region."] }) }],
    bad: [{ input: quarterly({ activities: [activity()] }), at: ["/proposals"] }],
  },
  applies: ({ nil }) => nil !== true,
  check: ({ proposals }) => (proposals.length > 0 ? undefined : { pointer: "/proposals" }),
});
