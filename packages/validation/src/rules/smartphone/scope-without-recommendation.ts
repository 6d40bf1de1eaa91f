import { toPointer } from "@cop-sdk/diagnostics";
import type { AgeRange, SmartphoneGuidelines } from "@cop-sdk/model";
import { smartphoneGuidelines } from "../../examples.js";
import { texts } from "../../messages/smartphone/scope-without-recommendation.js";
import { documentRule } from "../../rule.js";

export const smartphoneScopeWithoutRecommendation = documentRule(["smartphone-guidelines"], {
  code: "smartphone/scope-without-recommendation",
  texts,
  obligation: "should",
  severity: { complete: "warning" },
  citation: { none: "No real guidelines for smartphones were seen; that the scope is kept is the project's design." },
  mark: "D",
  examples: {
    good: [{ input: smartphoneGuidelines() }],
    bad: [
      {
        input: smartphoneGuidelines({
          scope: ["operating-system", "network"],
          ageBands: [
            { from: 9, to: 12 },
            { from: 13, to: 15 },
          ],
          recommendations: [
            { id: "R1", text: "Offer a child account.", actors: ["os-provider"], layer: "operating-system", ageBands: [{ from: 9, to: 12 }], evidence: "x" },
          ],
        }),
        at: ["/ageBands/1", "/scope/1"],
      },
    ],
  },
  applies: ({ recommendations }) => recommendations.length > 0,
  check: ({ scope, ageBands, recommendations }) => [
    ...ageBands.flatMap((band, index) =>
      isSpokenTo(band, recommendations) ? [] : [{ pointer: toPointer(["ageBands", index]), params: { member: "ageBands" } }],
    ),
    ...scope.flatMap((layer, index) =>
      recommendations.some((one) => one.layer === layer || one.layer === undefined)
        ? []
        : [{ pointer: toPointer(["scope", index]), params: { member: "scope" } }],
    ),
  ],
});

/** Whether some recommendation holds for an age of a band; one without bands holds for all ages. */
const isSpokenTo = ({ from, to = Infinity }: AgeRange, recommendations: SmartphoneGuidelines["recommendations"]): boolean =>
  recommendations.some(({ ageBands }) => ageBands === undefined || ageBands.some((band) => band.from <= to && from <= (band.to ?? Infinity)));
