import { isMissing } from "@cop-sdk/model";
import { contribution } from "../../examples.js";
import { texts } from "../../messages/report/no-abstract.js";
import { documentRule } from "../../rule.js";

export const reportNoAbstract = documentRule(["contribution"], {
  code: "report/no-abstract",
  texts,
  obligation: "should",
  severity: { complete: "warning" },
  citation: { id: "RP-012" },
  mark: "S",
  examples: {
    good: [{ input: contribution() }],
    bad: [{ input: contribution({ abstract: { missing: "not-known" } }), at: ["/abstract"] }],
  },
  check: ({ abstract }) => (isMissing(abstract) || abstract.trim() === "" ? { pointer: "/abstract", params: { member: "abstract" } } : undefined),
});
