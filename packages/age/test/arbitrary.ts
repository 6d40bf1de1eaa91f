import type { Facts } from "@cop-sdk/age";
import fc from "fast-check";
import {
  ageKnowledges,
  aspects,
  assuranceMethods,
  features,
  lawfulBases,
  measures,
  purposes,
  recordedPlaces,
  recordedSubdivisions,
  riskClasses,
  serviceTypes,
} from "../src/vocabulary/index.js";

const word = <T extends string>(...words: readonly T[]) => fc.constantFrom(...words);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const present = (members: Readonly<Record<string, unknown>>): never =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;

const day = fc.date({ min: new Date("2017-01-01"), max: new Date("2028-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

const place = fc.oneof(
  fc.constantFrom(...recordedPlaces, "CH", "PE").map((jurisdiction) => ({ jurisdiction })),
  fc.constantFrom(...recordedSubdivisions).map((subdivision) => ({ jurisdiction: subdivision.slice(0, 2), subdivision })),
);

const service = fc
  .record({
    types: fc.uniqueArray(word(...serviceTypes), { minLength: 1, maxLength: 2 }),
    directedToChildren: maybe(fc.boolean()),
    likelyAccessedByChildren: maybe(fc.boolean()),
    onlinePlatform: maybe(fc.boolean()),
    microOrSmall: maybe(fc.boolean()),
    designated: maybe(fc.subarray(["ie-vsp", "sg-ads", "sg-cop"])),
    riskClass: maybe(word(...riskClasses)),
    harmfulContent: maybe(fc.subarray(["primary-priority", "priority"] as const)),
  })
  .map(present);

/** Questions with an age in years and everything else free. */
export const anyQuestion: fc.Arbitrary<Facts & { readonly age: { readonly value: number } }> = fc
  .record({
    date: day,
    place,
    age: fc.integer({ min: 0, max: 21 }).map((value) => ({ value })),
    ageKnowledge: maybe(word(...ageKnowledges)),
    service,
    aspect: word(...aspects),
    feature: word(...features),
    processing: maybe(
      fc.record({ lawfulBasis: maybe(word(...lawfulBases)), purposes: maybe(fc.subarray([...purposes])), specialCategory: maybe(fc.boolean()) }).map(present),
    ),
    proposed: maybe(
      fc
        .record({
          defaultOn: maybe(fc.boolean()),
          covert: maybe(fc.boolean()),
          contactScope: maybe(word("accepted", "anyone")),
          visibility: maybe(word("private", "public")),
          measure: maybe(word(...measures)),
        })
        .map(present),
    ),
    ageAssurance: maybe(
      fc.record({ methods: fc.subarray([...assuranceMethods], { minLength: 1, maxLength: 2 }), highlyEffective: maybe(fc.boolean()) }).map(present),
    ),
    consent: maybe(
      fc.record({ child: maybe(fc.boolean()), guardian: maybe(word("none", "given", "verified")), guardianLinked: maybe(fc.boolean()) }).map(present),
    ),
  })
  .map(({ place: where, ...facts }) => present({ ...facts, ...where }));

/** A question without anything left open that belongs to the service or what it knows. */
export const closed = (facts: Facts): Facts => ({
  ...facts,
  ageKnowledge: facts.ageKnowledge ?? "declared",
  service: {
    directedToChildren: false,
    likelyAccessedByChildren: true,
    onlinePlatform: true,
    microOrSmall: false,
    riskClass: "medium",
    users: { [facts.jurisdiction]: 9_000_000 },
    ...facts.service,
  },
  processing: { lawfulBasis: "consent", ...facts.processing },
  ageAssurance: { methods: [], highlyEffective: true, ...facts.ageAssurance },
});
