import { contribution } from "../../examples.js";
import { texts } from "../../messages/report/for-information.js";
import { documentRule } from "../../rule.js";

export const reportForInformation = documentRule(["contribution"], {
  code: "report/for-information",
  texts,
  obligation: "may",
  severity: { submission: "info" },
  citation: { id: "ITUD-INF", title: "Document types of the ITU-D study groups" },
  mark: "S",
  examples: {
    good: [{ input: contribution({ purpose: "action", actionRequired: "The meeting is invited to take note." }) }],
    bad: [{ input: contribution(), at: ["/purpose"] }],
  },
  applies: ({ meeting }) => meeting.body === "itu-d",
  check: ({ purpose }) => (purpose === "information" ? { pointer: "/purpose" } : undefined),
});
