import { hasAtLeast, type Result, sortDiagnostics } from "@cop-sdk/diagnostics";
import { ageKnowledges } from "../vocabulary/facts.js";
import { aspects, features } from "../vocabulary/services.js";
import { type Check, checkDay, checkNumber, checkWord, itemsOf, type Members, membersOf, present, type Steps, startCheck } from "./check.js";
import type { Facts } from "./facts.js";
import { isIsoState } from "./iso.js";
import { checkAssurance, checkConsent, checkProcessing, checkProposed, checkRisks, checkService } from "./parse-parts.js";

const optional = ["subdivision", "otherJurisdictions", "ageKnowledge", "feature", "proposed", "processing", "ageAssurance", "consent", "risks"] as const;

/**
 * Checks a value from outside as the facts of a question. Gives new facts that hold nothing but what is known; a member that is not known is reported and left aside, a misspelt one is an error
 * with the nearest name. Refuses names, birth dates and accounts. Never repeats what it was given.
 *
 * @example
 * ```ts
 * import { parseFacts } from "@cop-sdk/age";
 *
 * const facts = parseFacts({ date: "2026-01-01", jurisdiction: "GB", age: { value: 14 }, aspect: "feature", feature: "geolocaton", service: { types: ["game"] } });
 * facts.ok; // false
 * facts.diagnostics[0]?.params["expected"]; // "geolocation"
 * ```
 */
export function parseFacts(value: unknown): Result<Facts> {
  const check = startCheck();
  if (typeof value !== "object" || value === null || Array.isArray(value)) check.report("facts/not-an-object", []);
  else {
    const members = membersOf(check, value, [], ["date", "jurisdiction", "age", "service", "aspect"], optional);
    const facts = members && factsOf(check, members);
    const diagnostics = sortDiagnostics(check.found);
    if (facts && !hasAtLeast(diagnostics)) return { ok: true, value: facts, diagnostics };
  }
  return { ok: false, diagnostics: sortDiagnostics(check.found) };
}

function factsOf(check: Check, given: Members): Facts {
  const { age, aspect, date, feature, jurisdiction, otherJurisdictions, service, subdivision } = given;
  if (aspect === "feature" && feature === undefined) check.report("facts/feature-needed", [], { member: "feature" });
  const others = itemsOf(check, otherJurisdictions, ["otherJurisdictions"], 300);
  return present({
    date: date === undefined ? undefined : checkDay(check, date, ["date"]),
    jurisdiction: jurisdiction === undefined ? undefined : checkPlace(check, jurisdiction, ["jurisdiction"], aspect === "age-band"),
    subdivision: checkSubdivision(check, subdivision, jurisdiction),
    otherJurisdictions: others?.flatMap((place, index) => checkPlace(check, place, ["otherJurisdictions", index], false) ?? []),
    age: age === undefined ? undefined : checkAge(check, age),
    ageKnowledge: checkWord(check, given.ageKnowledge, ageKnowledges, ["ageKnowledge"]),
    service: service === undefined ? undefined : checkService(check, service),
    aspect: checkWord(check, aspect, aspects, ["aspect"]),
    feature: checkWord(check, feature, features, ["feature"]),
    proposed: checkProposed(check, given.proposed),
    processing: checkProcessing(check, given.processing),
    ageAssurance: checkAssurance(check, given.ageAssurance),
    consent: checkConsent(check, given.consent),
    risks: checkRisks(check, given.risks),
  }) as unknown as Facts;
}

function checkPlace(check: Check, value: unknown, steps: Steps, everywhere: boolean): string | undefined {
  if (typeof value === "string" && (isIsoState(value) || (everywhere && value === "INT"))) return value;
  check.report("facts/bad-place", steps);
  return undefined;
}

function checkSubdivision(check: Check, value: unknown, jurisdiction: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string" && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(value) && typeof jurisdiction === "string" && value.startsWith(`${jurisdiction}-`))
    return value;
  check.report("facts/bad-subdivision", ["subdivision"]);
  return undefined;
}

function checkAge(check: Check, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    check.report("facts/wrong-type", ["age"], { expected: { term: "term/an-age" } });
    return undefined;
  }
  const age = membersOf(check, value, ["age"], [], ["value", "min", "max", "unknown"]) ?? {};
  if (age.unknown === true && Object.keys(age).length === 1) return { unknown: true };
  if ("value" in age && Object.keys(age).length === 1) return present({ value: checkNumber(check, age.value, 0, 120, ["age", "value"]) });
  if (!("min" in age && "max" in age) || Object.keys(age).length !== 2) {
    check.report("facts/wrong-type", ["age"], { expected: { term: "term/an-age" } });
    return undefined;
  }
  const min = checkNumber(check, age.min, 0, 120, ["age", "min"]);
  return present({ min, max: checkNumber(check, age.max, min ?? 0, 120, ["age", "max"]) });
}
