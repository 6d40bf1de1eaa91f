import { type Decision, definePack, type Pack } from "@cop-sdk/rules";
import { type AgeColumns, ageFacts, type Level } from "../vocabulary/facts.js";
import type { Place, RecordedPlace } from "../vocabulary/places.js";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import type { AgeRule } from "./age-rule.js";
import { rulesOfRequirement } from "./code-rules.js";
import * as codeFiles from "./codes/index.js";
import * as lawFiles from "./law/index.js";
import { rulesOfRecord } from "./law-rules.js";
import { statesOf } from "./place.js";
import { measureRulesOf } from "./proportionality.js";
import type { Code, Law } from "./record.js";

/** The day up to which the records were checked. */
export const asOf = "2026-11-23";

/** The law of every place, by place. */
export const laws: readonly Law[] = Object.values(lawFiles);

/** Every design code and standard, by id. */
export const codes: readonly Code[] = Object.values(codeFiles);

/** What a question can be limited to. `age-bands` holds schemes and content ratings. */
export const families = ["age-bands", "design-codes", "digital-consent", "proportionality"] as const;

/** See {@link families}. */
export type Family = (typeof families)[number];

/** A pack over the facts of this package. */
export type AgePack = Pack<AgeColumns, Decision, Level, SafeguardId, string>;

function packOf(id: string, rules: readonly AgeRule[]): AgePack {
  const named = new Set(rules.flatMap(({ then }) => then.safeguards ?? []));
  return definePack(ageFacts, { id, revision: asOf, asOf, safeguards: [...named].sort(), rules });
}

/** A pack that says nothing, for a question limited to no rules. */
export const nothing: AgePack = packOf("nothing", []);

const rulesOfLaw = (law: Law): readonly AgeRule[] => law.records.flatMap((record) => rulesOfRecord(law, record));

const rulesOfCode = (code: Code): readonly AgeRule[] => code.requirements.flatMap((requirement) => rulesOfRequirement(code, requirement));

/** The law of one place as a pack of rules. */
export const packOfLaw = (law: Law): AgePack => packOf(`law/${law.place}`, rulesOfLaw(law));

/** One code as a pack of rules. */
export const packOfCode = (code: Code): AgePack => packOf(`codes/${code.id}`, rulesOfCode(code));

const isRating = (code: Code): boolean => code.requirements.some(({ minRating }) => minRating !== undefined);

const measureRulesOfCode = (code: Code): readonly AgeRule[] => code.requirements.flatMap((requirement) => measureRulesOf(code, requirement));

/** Whether a rule maker's word can hold in a state. */
const holdsIn = (place: Place, state: RecordedPlace | "other"): boolean => (statesOf(place) as readonly string[] | undefined)?.includes(state) ?? true;

/** Whether some record of a file can hold in a state. */
const lawHoldsIn = (law: Law, state: RecordedPlace | "other"): boolean => law.records.some(({ place = law.place }) => holdsIn(place, state));

/** The packs of a family. */
export function packs(family: Family): readonly AgePack[] {
  switch (family) {
    case "digital-consent":
      return laws.map(packOfLaw);
    case "design-codes":
      return codes.filter((code) => !isRating(code)).map(packOfCode);
    case "age-bands":
      return codes.filter(isRating).map(packOfCode);
    case "proportionality":
      return codes.map((code) => packOf(`proportionality/${code.id}`, measureRulesOfCode(code)));
  }
}

function rulesIn(family: Family, state: RecordedPlace | "other"): readonly AgeRule[] {
  if (family === "digital-consent") return laws.filter((law) => lawHoldsIn(law, state)).flatMap(rulesOfLaw);
  const there = codes.filter(({ place }) => holdsIn(place, state));
  if (family === "proportionality") return there.flatMap(measureRulesOfCode);
  return there.filter((code) => isRating(code) === (family === "age-bands")).flatMap(rulesOfCode);
}

/** What can hold in a state of a family, as one pack. */
export const packIn = (family: Family, state: RecordedPlace | "other"): AgePack => packOf(`${family}/${state}`, rulesIn(family, state));

/** The rules of a family. */
export const familyRules = (family: Family): readonly AgeRule[] => packs(family).flatMap(({ rules }) => rules as readonly AgeRule[]);
