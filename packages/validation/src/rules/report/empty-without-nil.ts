import { quarterly } from "../../examples.js";
import { texts } from "../../messages/report/empty-without-nil.js";
import { documentRule } from "../../rule.js";
import { hasContent } from "./content.js";

export const reportEmptyWithoutNil = documentRule(["quarterly-report"], {
  code: "report/empty-without-nil",
  texts,
  obligation: "should",
  severity: { complete: "warning" },
  citation: { id: "RP-005" },
  mark: "D",
  examples: {
    good: [{ input: quarterly({ nil: true }) }, { input: quarterly({ proposals: ["Share guidelines in the region."] }) }],
    bad: [{ input: quarterly(), at: [""] }],
  },
  check: (document) => (document.nil === true || hasContent(document) ? undefined : { params: { member: "nil" } }),
});
