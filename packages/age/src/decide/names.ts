import type { AgeColumns } from "../vocabulary/facts.js";

/** The facts of a question behind each fact of the rules. */
const names: Readonly<Record<Exclude<keyof AgeColumns, "asksAge">, readonly string[]>> = {
  jurisdiction: ["jurisdiction"],
  subdivision: ["subdivision"],
  age: ["age"],
  ageKnown: ["age"],
  aspect: ["aspect"],
  topics: ["aspect", "feature", "service.types"],
  feature: ["feature"],
  primary: ["service.types"],
  types: ["service.types"],
  content: ["feature", "service.harmfulContent", "service.types"],
  directed: ["service.directedToChildren"],
  likely: ["service.likelyAccessedByChildren"],
  platform: ["service.onlinePlatform"],
  small: ["service.microOrSmall"],
  users: ["service.users"],
  designated: ["service.designated"],
  riskClass: ["service.riskClass"],
  knowledge: ["ageKnowledge"],
  basis: ["processing.lawfulBasis"],
  purposes: ["processing.purposes"],
  special: ["processing.specialCategory"],
  guardian: ["consent.guardian"],
  linked: ["consent.guardianLinked"],
  childConsent: ["consent.child"],
  separate: ["consent.separateThirdParty"],
  defaultOn: ["proposed.defaultOn"],
  contact: ["proposed.contactScope"],
  visibility: ["proposed.visibility"],
  hidden: ["proposed.covert", "proposed.signVisible"],
  measure: ["proposed.measure"],
  methods: ["ageAssurance.methods"],
  onlyMethod: ["ageAssurance.onlyMethod"],
  highlyEffective: ["ageAssurance.highlyEffective"],
  dataDeleted: ["ageAssurance.dataDeleted"],
};

/** Names of facts as the caller knows them, sorted. */
export const wireNames = (facts: readonly string[]): readonly string[] =>
  [...new Set(facts.flatMap((fact) => (Object.hasOwn(names, fact) ? names[fact as keyof typeof names] : [])))].sort();

/** The one name to ask for. */
export const wireName = (fact: string): string => wireNames([fact])[0] ?? fact;
