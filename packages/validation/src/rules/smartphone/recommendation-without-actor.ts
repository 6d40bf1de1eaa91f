import { toPointer } from "@cop-sdk/diagnostics";
import { smartphoneGuidelines } from "../../examples.js";
import { texts } from "../../messages/smartphone/recommendation-without-actor.js";
import { documentRule } from "../../rule.js";

export const smartphoneRecommendationWithoutActor = documentRule(["smartphone-guidelines"], {
  code: "smartphone/recommendation-without-actor",
  texts,
  obligation: "must",
  severity: { complete: "warning", submission: "error" },
  citation: { none: "No real guidelines for smartphones were seen; that each recommendation names an actor is the project's design." },
  mark: "D",
  examples: {
    good: [{ input: smartphoneGuidelines() }],
    bad: [
      {
        input: smartphoneGuidelines({ recommendations: [{ id: "R1", text: "Offer a child account.", actors: [], evidence: "x" }] }),
        at: ["/recommendations/0"],
      },
    ],
  },
  applies: ({ recommendations }) => recommendations.length > 0,
  check: ({ recommendations }) =>
    recommendations.flatMap(({ id, actors }, index) =>
      actors.length > 0 ? [] : [{ pointer: toPointer(["recommendations", index]), params: { recommendation: id }, detail: id }],
    ),
});
