import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/lead-missing.js";
import { documentRule } from "../../rule.js";

export const strategyLeadMissing = documentRule(["national-strategy"], {
  code: "strategy/lead-missing",
  texts,
  obligation: "must",
  severity: { complete: "warning", submission: "error" },
  citation: { none: "Every real strategy that was met has it; that it should be there is this project's own design." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ lead: ["Ministry of Technology and Science"] }) }, { input: strategy({ lead: { missing: "not-known" } }) }],
    bad: [
      { input: strategy(), at: [""] },
      { input: strategy({ lead: [] }), at: [""] },
    ],
  },
  check: ({ lead }) => (lead === undefined || (Array.isArray(lead) && lead.length === 0) ? { params: { member: "lead" } } : undefined),
});
