import { isMissing } from "@cop-sdk/model";
import { nationalReturn } from "../../examples.js";
import { texts } from "../../messages/report/not-cleared.js";
import { documentRule } from "../../rule.js";

export const reportNotCleared = documentRule(["national-return"], {
  code: "report/not-cleared",
  texts,
  obligation: "must",
  severity: { complete: "warning", submission: "error" },
  citation: { none: "The form of national returns is this project's own." },
  mark: "D",
  examples: {
    good: [{ input: nationalReturn() }],
    bad: [{ input: nationalReturn({ clearance: { missing: "not-known" } }), at: ["/clearance"] }],
  },
  check: ({ clearance }) => (isMissing(clearance) ? { pointer: "/clearance" } : undefined),
});
