import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/children-not-heard.js";
import { documentRule } from "../../rule.js";

export const strategyChildrenNotHeard = documentRule(["national-strategy"], {
  code: "strategy/children-not-heard",
  texts,
  obligation: "should",
  severity: { complete: "warning" },
  citation: { id: "NS-008" },
  mark: "D",
  examples: {
    good: [
      { input: strategy({ childParticipation: { value: "A panel of 40 pupils discussed the draft." } }) },
      { input: strategy({ childParticipation: { missing: "not-known", note: "Not visible in the pages read." } }) },
    ],
    bad: [{ input: strategy(), at: [""] }],
  },
  check: ({ childParticipation }) => (childParticipation ? undefined : { params: { member: "childParticipation" } }),
});
