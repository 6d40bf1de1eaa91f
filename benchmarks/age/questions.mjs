import { readFileSync } from "node:fs";
import { random } from "../rules/books.mjs";

/** Questions with nothing left open: the worked cases with a known age, and random facts from a seed over all recorded places, most of them common ones. */
export function questions(count, words, seed = 5) {
  const { ageKnowledges, aspects, assuranceMethods, features, lawfulBases, measures, purposes, recordedPlaces, recordedSubdivisions, serviceTypes } = words;
  const r = random(seed);
  const chance = (share) => r.next() < share;
  const places = [...recordedPlaces, ...recordedSubdivisions, "PE", "ZM"];
  const common = ["IE", "GB", "US-FL", "US-TX", "AU", "BR", "ID", "IN", "DE", "FR"];
  return [
    ...worked(),
    ...Array.from({ length: count }, () => {
      const place = r.pick(chance(0.6) ? common : places);
      const aspect = r.pick(chance(0.7) ? ["account", "data-consent", "feature"] : aspects.filter((word) => word !== "age-band"));
      return settled({
        date: `${2024 + r.below(4)}-${String(1 + r.below(12)).padStart(2, "0")}-${String(1 + r.below(28)).padStart(2, "0")}`,
        jurisdiction: place.slice(0, 2),
        ...(place.length > 2 && { subdivision: place }),
        age: { value: 6 + r.below(14) },
        ageKnowledge: r.pick(ageKnowledges),
        aspect,
        ...(aspect === "feature" && { feature: r.pick(features) }),
        service: {
          types: r.some(serviceTypes, 1, 2),
          directedToChildren: chance(0.4),
          likelyAccessedByChildren: chance(0.8),
          onlinePlatform: chance(0.7),
          microOrSmall: chance(0.2),
          riskClass: r.pick(["low", "medium", "high"]),
          users: { [place.slice(0, 2)]: r.below(20_000_000) },
        },
        processing: { lawfulBasis: r.pick(lawfulBases), purposes: r.some(purposes, 0, 2) },
        consent: { child: chance(0.5), guardian: r.pick(["none", "given", "verified"]), guardianLinked: chance(0.3) },
        proposed: { defaultOn: chance(0.5), contactScope: r.pick(["none", "accepted", "anyone"]), ...(chance(0.1) && { measure: r.pick(measures) }) },
        ageAssurance: { methods: r.some(assuranceMethods, 1, 2), highlyEffective: chance(0.5) },
      });
    }),
  ];
}

function worked() {
  const file = new URL("../../packages/age/test/fixtures/worked-cases.json", import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, "utf8"));
  return cases.flatMap(({ facts }) => ("value" in facts.age && facts.jurisdiction !== "INT" ? [settled(facts)] : []));
}

/** Says all that a question may leave open, so that nobody has to work out what is not known. */
const settled = (facts) => ({
  ageKnowledge: "declared",
  ...facts,
  service: {
    directedToChildren: false,
    likelyAccessedByChildren: true,
    onlinePlatform: true,
    microOrSmall: false,
    riskClass: "medium",
    designated: [],
    harmfulContent: [],
    users: { [facts.jurisdiction]: 0 },
    ...facts.service,
  },
  processing: { lawfulBasis: "contract", purposes: [], specialCategory: false, ...facts.processing },
  ageAssurance: { methods: ["declared"], highlyEffective: false, ...facts.ageAssurance },
});
