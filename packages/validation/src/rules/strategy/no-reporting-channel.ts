import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/no-reporting-channel.js";
import { documentRule } from "../../rule.js";

export const strategyNoReportingChannel = documentRule(["national-strategy"], {
  code: "strategy/no-reporting-channel",
  texts,
  obligation: "should",
  severity: { complete: "warning" },
  citation: { id: "NS-007" },
  mark: "D",
  examples: {
    good: [{ input: strategy({ reportingChannels: [{ type: "helpline", name: "Childline", contact: "116" }] }) }],
    bad: [{ input: strategy(), at: [""] }],
  },
  check: ({ reportingChannels = [] }) => (reportingChannels.length > 0 ? undefined : { params: { member: "reportingChannels" } }),
});
