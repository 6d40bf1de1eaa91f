import { designations, lawfulBases, purposes, riskClasses } from "../vocabulary/facts.js";
import { assuranceMethods, measures } from "../vocabulary/measures.js";
import { serviceTypes } from "../vocabulary/services.js";
import { type Check, checkFlag, checkNumber, checkWord, checkWords, itemsOf, type Members, membersOf, present, type Steps } from "./check.js";
import { isIsoState } from "./iso.js";

/** The service in question. */
export function checkService(check: Check, value: unknown): unknown {
  const steps = ["service"];
  const flags = ["directedToChildren", "likelyAccessedByChildren", "onlinePlatform", "microOrSmall"];
  const service = membersOf(check, value, steps, ["types"], [...flags, "users", "designated", "riskClass", "harmfulContent"]);
  if (!service) return undefined;
  const types = checkWords(check, service.types, serviceTypes, [...steps, "types"]);
  if (types?.length === 0 && Array.isArray(service.types) && service.types.length === 0)
    check.report("facts/missing", [...steps, "types"], { member: "types" });
  return present({
    types,
    ...Object.fromEntries(flags.map((name) => [name, checkFlag(check, service[name], [...steps, name])])),
    users: checkUsers(check, service.users),
    designated: checkDesignated(check, service.designated),
    riskClass: checkWord(check, service.riskClass, riskClasses, [...steps, "riskClass"]),
    harmfulContent: checkWords(check, service.harmfulContent, ["primary-priority", "priority"], [...steps, "harmfulContent"]),
  });
}

function checkUsers(check: Check, value: unknown): unknown {
  if (value === undefined) return undefined;
  const steps = ["service", "users"];
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    check.report("facts/wrong-type", steps, { expected: { term: "term/an-object" } });
    return undefined;
  }
  const users: Record<string, number> = {};
  for (const place of Object.keys(value).slice(0, 300)) {
    if (!isIsoState(place)) check.report("facts/bad-place", steps);
    else users[place] = checkNumber(check, (value as Members)[place], 0, 10_000_000_000, [...steps, place]) ?? 0;
  }
  return users;
}

/** Designations are an open list on the wire: one that no rule knows is left aside. */
function checkDesignated(check: Check, value: unknown): unknown {
  const items = itemsOf(check, value, ["service", "designated"], 100);
  return items?.filter((item, index): boolean => {
    const known = (designations as readonly unknown[]).includes(item);
    if (!known) check.report("facts/designation-unknown", ["service", "designated", index], { expected: designations }, "warning");
    return known;
  });
}

/** The configuration to judge. */
export function checkProposed(check: Check, value: unknown): unknown {
  if (value === undefined) return undefined;
  const at = (name: string) => ["proposed", name];
  const flags = ["defaultOn", "childCanChange", "signVisible", "covert"];
  const proposed = membersOf(check, value, ["proposed"], [], [...flags, "contactScope", "visibility", "measure"]);
  return (
    proposed &&
    present({
      ...Object.fromEntries(flags.map((name) => [name, checkFlag(check, proposed[name], at(name))])),
      contactScope: checkWord(check, proposed.contactScope, ["none", "accepted", "friends-of-friends", "anyone"], at("contactScope")),
      visibility: checkWord(check, proposed.visibility, ["private", "accepted", "public"], at("visibility")),
      measure: checkWord(check, proposed.measure, measures, at("measure")),
    })
  );
}

/** The processing of data. */
export function checkProcessing(check: Check, value: unknown): unknown {
  if (value === undefined) return undefined;
  const processing = membersOf(check, value, ["processing"], [], ["lawfulBasis", "purposes", "specialCategory"]);
  return (
    processing &&
    present({
      lawfulBasis: checkWord(check, processing.lawfulBasis, lawfulBases, ["processing", "lawfulBasis"]),
      purposes: checkWords(check, processing.purposes, purposes, ["processing", "purposes"]),
      specialCategory: checkFlag(check, processing.specialCategory, ["processing", "specialCategory"]),
    })
  );
}

/** The age check. */
export function checkAssurance(check: Check, value: unknown): unknown {
  if (value === undefined) return undefined;
  const flags = ["onlyMethod", "highlyEffective", "dataDeleted"];
  const assurance = membersOf(check, value, ["ageAssurance"], ["methods"], flags);
  return (
    assurance &&
    present({
      methods: checkWords(check, assurance.methods, assuranceMethods, ["ageAssurance", "methods"]),
      ...Object.fromEntries(flags.map((name) => [name, checkFlag(check, assurance[name], ["ageAssurance", name])])),
    })
  );
}

/** Consent as it stands. */
export function checkConsent(check: Check, value: unknown): unknown {
  if (value === undefined) return undefined;
  const flags = ["child", "guardianLinked", "separateThirdParty"];
  const consent = membersOf(check, value, ["consent"], [], [...flags, "guardian"]);
  return (
    consent &&
    present({
      ...Object.fromEntries(flags.map((name) => [name, checkFlag(check, consent[name], ["consent", name])])),
      guardian: checkWord(check, consent.guardian, ["none", "given", "verified"], ["consent", "guardian"]),
    })
  );
}

/** The risks, by ids such as those of `@cop-sdk/risk`. */
export function checkRisks(check: Check, value: unknown): unknown {
  return itemsOf(check, value, ["risks"], 1000)?.flatMap((item, index) => {
    const at = (name: string) => ["risks", index, name];
    const risk = membersOf(check, item, ["risks", index], ["id", "likelihood", "severity"], ["ageBand"]);
    if (!risk) return [];
    const ages = itemsOf(check, risk.ageBand, at("ageBand"), 2);
    const from = ages && checkNumber(check, ages[0], 0, 120, [...at("ageBand"), 0]);
    return [
      present({
        id: checkRiskId(check, risk.id, at("id")),
        likelihood: risk.likelihood === undefined ? undefined : checkNumber(check, risk.likelihood, 0, 3, at("likelihood")),
        severity: risk.severity === undefined ? undefined : checkNumber(check, risk.severity, 0, 3, at("severity")),
        ageBand: ages && [from, checkNumber(check, ages[1], from ?? 0, 120, [...at("ageBand"), 1])],
      }),
    ];
  });
}

const riskId = /^[a-z0-9-]{1,40}:[a-z0-9.-]{1,80}$/;

function checkRiskId(check: Check, value: unknown, steps: Steps): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string" && riskId.test(value)) return value;
  check.report("facts/no-such-word", steps, { allowed: "core4c:contact.aggressive" });
  return undefined;
}
