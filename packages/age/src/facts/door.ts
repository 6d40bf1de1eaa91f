import { type Asked, unknown } from "@cop-sdk/rules";
import { type AgeColumns, designations } from "../vocabulary/facts.js";
import { isRecordedPlace, isRecordedSubdivision } from "../vocabulary/places.js";
import type { Facts } from "./facts.js";
import { featureAsked, topicsRaised } from "./raised.js";

/** A question as the rules take it. */
export type AskedFacts = Asked<AgeColumns>;

const orUnknown = <T>(value: T | undefined): T | typeof unknown => value ?? unknown;

/** Whether an age may lie on both sides of 18. */
const isOpenAge = ({ age }: Facts): boolean => "unknown" in age || ("min" in age && age.min < 18 && age.max >= 18);

function contentOf({ feature, service: { harmfulContent = [], types } }: Facts): AskedFacts["content"] {
  const found = new Set<"adult" | "primary-priority" | "priority">(harmfulContent);
  if (types.includes("adult-content") || feature === "content-adult") found.add("adult").add("primary-priority");
  if (feature === "content-self-harm") found.add("primary-priority");
  if (feature === "content-violent") found.add("priority");
  return [...found];
}

/**
 * Turns the facts of a question into those of the rules, in this one place. Three readings of what is left out:
 * what belongs to the service or its knowledge is unknown; what is a list, a proposal or an age check is what it says and no more; a consent that is not stated is not given.
 */
export function askedOf(facts: Facts): AskedFacts {
  const { age, ageAssurance, ageKnowledge, aspect, consent = {}, date, jurisdiction, processing = {}, proposed = {}, service, subdivision } = facts;
  const methods = ageAssurance?.methods ?? [];
  return {
    on: date,
    jurisdiction: isRecordedPlace(jurisdiction) ? jurisdiction : "other",
    subdivision: subdivision === undefined ? "none" : isRecordedSubdivision(subdivision) ? subdivision : "other",
    age: "value" in age ? age.value : "unknown" in age ? unknown : { min: age.min, max: age.max },
    ageKnown: !isOpenAge(facts),
    aspect,
    topics: topicsRaised(facts),
    feature: featureAsked(facts),
    primary: service.types[0] ?? "other",
    types: service.types,
    content: contentOf(facts),
    directed: orUnknown(service.directedToChildren),
    likely: orUnknown(service.likelyAccessedByChildren ?? (service.directedToChildren === true ? true : undefined)),
    platform: orUnknown(service.onlinePlatform),
    small: orUnknown(service.microOrSmall),
    users: orUnknown(service.users?.[jurisdiction]),
    designated: designations.filter((word) => service.designated?.includes(word)),
    riskClass: orUnknown(service.riskClass),
    knowledge: orUnknown(ageKnowledge),
    basis: orUnknown(processing.lawfulBasis),
    purposes: processing.purposes ?? [],
    special: processing.specialCategory ?? false,
    guardian: consent.guardian ?? "none",
    linked: consent.guardianLinked ?? false,
    childConsent: consent.child ?? false,
    separate: consent.separateThirdParty ?? false,
    defaultOn: proposed.defaultOn ?? false,
    contact: proposed.contactScope ?? "none",
    visibility: proposed.visibility ?? "private",
    hidden: proposed.covert === true || proposed.signVisible === false,
    measure: proposed.measure ?? "none",
    methods,
    onlyMethod: ageAssurance?.onlyMethod ?? methods.length === 1,
    highlyEffective: orUnknown(ageAssurance?.highlyEffective),
    dataDeleted: ageAssurance?.dataDeleted ?? true,
    asksAge: false,
  };
}
