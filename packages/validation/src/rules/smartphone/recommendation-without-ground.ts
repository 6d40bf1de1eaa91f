import { toPointer } from "@cop-sdk/diagnostics";
import { smartphoneGuidelines } from "../../examples.js";
import { texts } from "../../messages/smartphone/recommendation-without-ground.js";
import { documentRule } from "../../rule.js";

export const smartphoneRecommendationWithoutGround = documentRule(["smartphone-guidelines"], {
  code: "smartphone/recommendation-without-ground",
  texts,
  obligation: "should",
  severity: { complete: "warning" },
  citation: { none: "No real guidelines for smartphones were seen; that each recommendation has a ground is the project's design." },
  mark: "D",
  examples: {
    good: [{ input: smartphoneGuidelines() }],
    bad: [
      {
        input: smartphoneGuidelines({ recommendations: [{ id: "R1", text: "Offer a child account.", actors: ["os-provider"], layer: "operating-system" }] }),
        at: ["/recommendations/0"],
      },
    ],
  },
  applies: ({ recommendations }) => recommendations.length > 0,
  check: ({ recommendations }) =>
    recommendations.flatMap(({ id, evidence, sources = [] }, index) =>
      evidence !== undefined || sources.length > 0 ? [] : [{ pointer: toPointer(["recommendations", index]), params: { recommendation: id }, detail: id }],
    ),
});
