import { activity, quarterly } from "../../examples.js";
import { texts } from "../../messages/report/nil-with-content.js";
import { documentRule } from "../../rule.js";
import { hasContent } from "./content.js";

export const reportNilWithContent = documentRule(["quarterly-report"], {
  code: "report/nil-with-content",
  texts,
  obligation: "must",
  severity: { draft: "warning", complete: "error" },
  citation: { id: "RP-005" },
  mark: "D",
  examples: {
    good: [{ input: quarterly({ nil: true }) }],
    bad: [{ input: quarterly({ nil: true, activities: [activity()] }), at: ["/nil"] }],
  },
  applies: ({ nil }) => nil === true,
  check: (document) => (hasContent(document) ? { pointer: "/nil" } : undefined),
});
