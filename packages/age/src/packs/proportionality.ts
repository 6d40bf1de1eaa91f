import { type AgeRule, ageBox, meet } from "./age-rule.js";
import { mayDecide, ruleBase } from "./code-rules.js";
import { boxOfPlace } from "./place.js";
import type { Box, Code, Requirement } from "./record.js";
import { boxesOf } from "./scopes.js";

/** Requirements that ask whether a check takes more data from users than the risk calls for. */
const againstNeedlessChecks: readonly string[] = ["crc-gc25:69", "edpb-aa:ten", "eu-dsag:aa-need", "uk-aadc:3"];

/** A check that takes more than a declaration, a signal or a token, at low risk, where no law asks for one (P11). */
const needlessCheck: Box = {
  aspect: ["age-assurance-method"],
  riskClass: ["low"],
  asksAge: false,
  methods: { any: ["estimate-device", "estimate-server", "document"] },
};

/** Shutting children out of all or part of a service. */
const shuttingOut: Box = { aspect: ["service-access"], feature: ["exclusion"], measure: { not: ["none"] } };

/** Guidance does not decide, but where the thing judged is a measure: then it says what the measure must respect. */
export function measureRulesOf(code: Code, requirement: Requirement): readonly AgeRule[] {
  const { ages, appliesTo, id, safeguards } = requirement;
  const boxes = (when: Box) => boxesOf(code.scope).flatMap((scope) => meet(boxOfPlace(code.place), scope, when, ageBox(ages)) ?? []);
  const rule = (name: string, number: number): Omit<AgeRule, "when" | "then"> => ruleBase(code, requirement, `${id}#${name}${number || ""}`, {});
  const needless = againstNeedlessChecks.includes(id) ? boxes(needlessCheck) : [];
  const excluding = appliesTo.includes("exclusion") && !mayDecide(code, requirement) ? boxes(shuttingOut) : [];
  return [
    ...needless.flatMap((when, number): readonly AgeRule[] => [
      { ...rule("check", number), when, then: { decision: "restrict", safeguards: [], strength: "should" } },
      {
        ...rule("instead", number),
        role: "recommends",
        when,
        then: { decision: "allow-with-safeguards", safeguards: ["aa-privacy", "minimise", "protect-all-if-unknown"], strength: "should" },
      },
    ]),
    ...excluding.map(
      (when, number): AgeRule => ({ ...rule("measure", number), when, then: { decision: "allow-with-safeguards", safeguards, strength: "should" } }),
    ),
  ];
}
