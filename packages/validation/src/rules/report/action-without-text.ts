import { contribution } from "../../examples.js";
import { texts } from "../../messages/report/action-without-text.js";
import { documentRule } from "../../rule.js";

export const reportActionWithoutText = documentRule(["contribution"], {
  code: "report/action-without-text",
  texts,
  obligation: "must",
  severity: { draft: "warning", complete: "error" },
  citation: { id: "RP-002" },
  mark: "S",
  examples: {
    good: [{ input: contribution({ purpose: "action", actionRequired: "The meeting is invited to take note." }) }],
    bad: [{ input: contribution({ purpose: "action" }), at: [""] }],
  },
  applies: ({ purpose }) => purpose === "action",
  check: ({ actionRequired, header }) =>
    (actionRequired ?? header?.actionRequired ?? "").trim() === "" ? { params: { member: "actionRequired" } } : undefined,
});
