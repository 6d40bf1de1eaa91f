import type { Decision } from "@cop-sdk/rules";
import type { FeatureId } from "../vocabulary/services.js";
import type { ConsentNeed } from "./acts.js";
import { type AgeRule, type AgeRuleData, ageBox, datedPart, meet, pieceId } from "./age-rule.js";
import { configurationFaults, methodFaults, shutOutBy } from "./faults.js";
import { boxOfPlace, levelOf } from "./place.js";
import type { Box, Code, Requirement } from "./record.js";
import { boxesOf } from "./scopes.js";

/** What a requirement brings about in one of its boxes. */
interface Effect {
  readonly when: Box;
  readonly decision: Decision;
  readonly consent?: ConsentNeed;
}

/** Whether a requirement may decide: law and codes with legal force do, a permission or a limit on duties does not. */
export const mayDecide = ({ bindingness }: Pick<Code, "bindingness">, { strength }: Pick<Requirement, "strength">): boolean =>
  strength !== "may" && ["law", "statutory-code", "registered-code", "proposed-law", "announced"].includes(bindingness);

const guardian: ConsentNeed = { by: "guardian" };
const verified: ConsentNeed = { by: "guardian", verifiable: true };

const consentGaps: Readonly<Record<string, readonly (readonly [Box, ConsentNeed])[]>> = {
  "parental-consent": [[{ guardian: ["none"] }, guardian]],
  "parental-consent-verifiable": [[{ guardian: ["none", "given"] }, verified]],
  "guardian-link": [[{ linked: false }, guardian]],
  "separate-third-party-consent": [[{ separate: false }, { ...verified, separate: ["third-party-disclosure"] }]],
};

/** Features that are shut out with a service for companionship only. */
const companion: Box = { types: { any: ["ai-companion"] } };

/**
 * What a requirement does to its features: with its safeguards they may be offered; a configuration or an age check that a safeguard does not allow is restricted;
 * a missing consent is required; a feature that a safeguard shuts out is prohibited by a duty, restricted by an expectation.
 */
function effectsOf({ appliesTo, safeguards, strength }: Requirement, decides: boolean): readonly Effect[] {
  const on = (features: readonly FeatureId[], when: Box): Box | undefined => meet({ feature: appliesTo.filter((feature) => features.includes(feature)) }, when);
  const effect = (decision: Decision, when: Box | undefined, consent?: ConsentNeed): readonly Effect[] =>
    when && (when.feature as readonly string[]).length > 0 ? [{ when, decision, ...(consent && { consent }) }] : [];
  const closed = strength === "must" ? "prohibit" : "restrict";
  const shut = safeguards.flatMap(shutOutBy);
  const steered = safeguards.includes("no-nudge") ? (["nudge"] as const) : [];
  const protectsAll = safeguards.includes("protect-all-if-unknown");
  const demanded = safeguards.filter((safeguard) => !(protectsAll && safeguard === "aa-any"));
  return [
    ...effect("allow-with-safeguards", { feature: decides ? appliesTo.filter((feature) => ![...shut, ...steered].includes(feature)) : appliesTo }),
    ...(protectsAll ? [{ when: { ageKnown: false, aspect: ["feature"] } as const, decision: "allow-with-safeguards" as const }] : []),
    ...effect(closed, on(shut, {})),
    ...effect("restrict", on(steered, {})),
    ...methodFaults(demanded).flatMap((when) => effect("restrict", on(["age-assurance"], when))),
    ...safeguards.flatMap((safeguard) => [
      ...(safeguard === "feature-off" ? effect(closed, on(["ai-chat"], companion)) : []),
      ...(consentGaps[safeguard] ?? []).flatMap(([when, consent]) => effect("require-consent", on(appliesTo, when), consent)),
      ...configurationFaults(safeguard).flatMap(({ features, when }) => effect("restrict", on(features, when))),
    ]),
  ];
}

/** The questions that a requirement answers: those about a child of its ages; a rating also what is asked of the content, for which no age counts. */
const askedOf = ({ ages, minRating }: Requirement): readonly Box[] => [
  ...(minRating === undefined ? [] : [{ aspect: ["content-rating"] } as const]),
  { aspect: { not: ["content-rating"] }, ...ageBox(ages) },
];

/** The rules of a requirement. */
export function rulesOfRequirement(code: Code, requirement: Requirement): readonly AgeRule[] {
  const decides = mayDecide(code, requirement);
  const effects = effectsOf(requirement, decides).filter(({ decision }) => decides || decision === "allow-with-safeguards");
  const boxes = effects.flatMap(({ when, ...effect }) =>
    boxesOf(code.scope).flatMap((scope) =>
      boxesOf(requirement.scope).flatMap((narrower) =>
        askedOf(requirement).flatMap((asked) => {
          const box = meet(boxOfPlace(code.place), asked, scope, narrower, when);
          return box ? [{ ...effect, box }] : [];
        }),
      ),
    ),
  );
  return boxes.map(({ box, consent, decision }, number) => ({
    ...ruleBase(code, requirement, pieceId(requirement.id, number), { ...(consent && { consent }) }),
    ...(decides ? {} : { role: "recommends" as const }),
    when: box,
    then: { decision, safeguards: requirement.safeguards, strength: requirement.strength },
  }));
}

/** What all rules of a requirement have in common. */
export const ruleBase = (code: Code, requirement: Requirement, id: string, data: Omit<AgeRuleData, "record">): Omit<AgeRule, "when" | "then"> => ({
  id,
  title: requirement.title,
  topic: `design-codes/${requirement.id}`,
  level: levelOf(code.place),
  ...datedPart(requirement),
  cite: [{ instrument: code.name, article: requirement.ref }],
  data: { record: requirement.id, ...(requirement.minRating !== undefined && { minRating: requirement.minRating }), ...data },
});
