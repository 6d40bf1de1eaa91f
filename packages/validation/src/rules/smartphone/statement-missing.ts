import { smartphoneGuidelines } from "../../examples.js";
import { texts } from "../../messages/smartphone/statement-missing.js";
import { documentRule } from "../../rule.js";

const { conformanceStatement: _, ...withoutStatement } = smartphoneGuidelines();

export const smartphoneStatementMissing = documentRule(["smartphone-guidelines"], {
  code: "smartphone/statement-missing",
  texts,
  obligation: "may",
  severity: { complete: "advice" },
  citation: { none: "No real guidelines for smartphones were seen; the statement is the project's design." },
  mark: "D",
  examples: {
    good: [{ input: smartphoneGuidelines() }],
    bad: [{ input: withoutStatement, at: [""] }],
  },
  applies: ({ recommendations }) => recommendations.length > 0,
  check: ({ conformanceStatement }) => (conformanceStatement === undefined ? { params: { member: "conformanceStatement" } } : undefined),
});
