import { toPointer } from "@cop-sdk/diagnostics";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/action-without-lead.js";
import { documentRule } from "../../rule.js";
import { summed } from "../summed.js";

export const strategyActionWithoutLead = documentRule(["national-strategy"], {
  code: "strategy/action-without-lead",
  texts,
  obligation: "must",
  severity: { complete: "warning", submission: "error" },
  citation: { id: "NS-004" },
  mark: "D",
  examples: {
    good: [{ input: strategy({ actions: [{ id: "a1", activity: "Training", leads: ["Ministry of Education"] }] }) }],
    bad: [
      {
        input: strategy({
          actions: [
            { id: "a1", activity: "Training" },
            { id: "a2", activity: "Campaign", leads: [] },
          ],
        }),
        at: ["/actions"],
      },
    ],
  },
  applies: ({ actions }) => (actions ?? []).length > 0,
  check: ({ actions = [] }) =>
    summed(
      "/actions",
      actions,
      ({ leads = [] }) => leads.length === 0,
      (index) => toPointer(["actions", index]),
    ),
});
