import { greater, type Reach } from "./levels.js";
import { type AgeRange, type AssessmentProfile, type ProfileEvidence, type ProfileReach, type SafeguardEvidence, safeguardEvidences } from "./profile.js";

/** A profile seen for one range of ages. */
export interface AgeContext {
  readonly ages: AgeRange;
  /** Absent by evidence, wide (or unknown, which counts as wide), or neither. */
  readonly reach: "none" | "narrow" | "wide";
  /** Functions open to any of the ages. */
  readonly functions: ReadonlySet<string>;
  /** Safeguards that hold for all of the ages, with the best that shows their effect. */
  readonly safeguards: ReadonlyMap<string, SafeguardEvidence>;
  /** Evidence that touches the ages, by risk. */
  readonly evidence: ReadonlyMap<string, readonly ProfileEvidence[]>;
}

/** Looks at a profile for one range of ages. */
export function contextOf(profile: AssessmentProfile, ages: AgeRange): AgeContext {
  const touching = <T extends { readonly ages?: AgeRange }>(entries: readonly T[] | undefined) =>
    (entries ?? []).filter((entry) => overlap(entry.ages ?? ages, ages));
  const safeguards = new Map<string, SafeguardEvidence>();
  for (const { id, evidence, ages: valid } of profile.safeguards ?? []) {
    if (within(ages, valid ?? ages)) safeguards.set(id, greater(safeguardEvidences, evidence, safeguards.get(id) ?? "none"));
  }
  const evidence = new Map<string, ProfileEvidence[]>();
  for (const entry of touching(profile.evidence)) {
    const entries = evidence.get(entry.risk);
    if (entries) entries.push(entry);
    else evidence.set(entry.risk, [entry]);
  }
  return { ages, reach: reachOf(profile.reach ?? [], ages), functions: new Set(touching(profile.functionalities).map(({ id }) => id)), safeguards, evidence };
}

/** Whether two ranges of ages share a year. */
export const overlap = (a: AgeRange, b: AgeRange): boolean => a[0] <= b[1] && b[0] <= a[1];

/** Whether a range lies wholly in another. */
export const within = (inner: AgeRange, outer: AgeRange): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

function reachOf(entries: readonly ProfileReach[], ages: AgeRange): AgeContext["reach"] {
  for (let age = ages[0]; age <= ages[1]; age++) if (!entries.some((entry) => within([age, age], entry.ages))) return "wide";
  const states = entries.filter((entry) => overlap(entry.ages, ages)).map(stateOf);
  if (states.includes("wide")) return "wide";
  return states.includes("narrow") ? "narrow" : "none";
}

const declaredOnly = ({ basis }: ProfileReach): boolean => basis === "self-declared" || basis === "unknown";
const counted: Readonly<Record<Exclude<Reach, "none">, AgeContext["reach"]>> = { few: "narrow", some: "narrow", wide: "wide", unknown: "wide" };
const stateOf = (entry: ProfileReach): AgeContext["reach"] => (entry.children !== "none" ? counted[entry.children] : declaredOnly(entry) ? "wide" : "none");
