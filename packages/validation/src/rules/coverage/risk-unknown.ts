import { suggest, toPointer } from "@cop-sdk/diagnostics";
import { canonicalRiskIds } from "@cop-sdk/risk";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/coverage/risk-unknown.js";
import { documentRule } from "../../rule.js";

const known: ReadonlySet<string> = new Set(canonicalRiskIds);

/** Ids of other schemes are not looked up: the schemes are large, and a strategy may use one that is not here. */
const isCanonical = (id: string): boolean => id.startsWith("cop-risk:");

export const coverageRiskUnknown = documentRule(["national-strategy"], {
  code: "coverage/risk-unknown",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "The ids of risks are this project's own." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ riskCoverage: ["cop-risk:cyberbullying", "core4c:contact"] }) }],
    bad: [{ input: strategy({ riskCoverage: ["cop-risk:cyberbulying", "cop-risk:cyberbullying"] }), at: ["/riskCoverage/0"] }],
  },
  applies: ({ riskCoverage = [] }) => riskCoverage.some(isCanonical),
  check: ({ riskCoverage = [] }) =>
    riskCoverage.flatMap((id, index) =>
      isCanonical(id) && !known.has(id)
        ? [{ pointer: toPointer(["riskCoverage", index]), params: { nearest: suggest(id, canonicalRiskIds) ?? { term: "term/none" } }, detail: id }]
        : [],
    ),
});
