import { logOf, strategy } from "../../examples.js";
import { texts } from "../../messages/body/placeholder.js";
import { placeRule } from "../../rule.js";
import { isPlaceholder, placeholderNeeds } from "../placeholder.js";
import { listOfBody } from "./place.js";

export const bodyPlaceholder = placeRule("body", {
  code: "body/placeholder",
  texts,
  obligation: "must",
  severity: { draft: "warning", submission: "error" },
  citation: { none: "Usual in plans under work; a placeholder is no body that answers for anything." },
  mark: "D",
  examples: {
    good: [{ input: logOf({ leads: [{ name: "Ministry of Education" }] }) }],
    bad: [
      { input: logOf({ leads: [{ name: "TBC" }] }), at: ["/activities/0/leads/0/name"] },
      {
        input: strategy({ lead: ["—"], actions: [{ id: "a1", activity: "Training", leads: ["All stakeholders", "à déterminer"] }] }),
        at: ["/actions/0/leads/0", "/actions/0/leads/1", "/lead/0"],
      },
    ],
  },
  needs: placeholderNeeds,
  check: ({ value, steps }) => (isPlaceholder(value) ? { params: { member: listOfBody(steps) ?? "" } } : undefined),
});
