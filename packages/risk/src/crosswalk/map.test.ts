import { UsageError } from "@cop-sdk/diagnostics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { schemeOf } from "../scheme.js";
import { schemes } from "../schemes/all.js";
import { conceptIds } from "../schemes/find.js";
import { gapsOf, map } from "./map.js";
import { confidences, relations } from "./mapping.js";
import { chain, inverseOf, weaknessOf } from "./relation.js";

const anyConcept = fc.constantFrom(...conceptIds());
const anyScheme = fc.constantFrom(...schemes.map(({ id }) => id));
const anyRelations = fc.array(fc.constantFrom(...relations), { minLength: 1, maxLength: 5 });
const start = { relation: "exact", closes: 0 } as const;
const chainAll = (steps: readonly (typeof relations)[number][]) =>
  steps.reduce<ReturnType<typeof chain>>((soFar, step) => soFar && chain(soFar, step), start)?.relation;

describe("chain", () => {
  test("related joins with nothing but exact", () => {
    for (const relation of relations) expect(chainAll(["related", relation])).toBe(relation === "exact" ? "related" : undefined);
  });

  test("two close steps leave related, three leave nothing, and up after down leaves nothing", () => {
    expect(chainAll(["close", "close"])).toBe("related");
    expect(chainAll(["close", "close", "close"])).toBeUndefined();
    expect(chainAll(["close", "broad", "close"])).toBeUndefined();
    expect(chainAll(["broad", "narrow"])).toBeUndefined();
    expect(chainAll(["exact", "broad", "close", "broad"])).toBe("broad");
  });

  test("a path is never stronger than its weakest step, in any order of the steps", () => {
    fc.assert(
      fc.property(anyRelations, (steps) => {
        const result = chainAll(steps);
        expect(chainAll([...steps].reverse())).toBe(result);
        if (result) expect(weaknessOf(result)).toBeGreaterThanOrEqual(Math.max(...steps.map(weaknessOf)));
      }),
    );
  });

  test("a path walked back is the inverse", () => {
    fc.assert(
      fc.property(anyRelations, (steps) => {
        const result = chainAll(steps);
        expect(chainAll([...steps].reverse().map(inverseOf))).toBe(result && inverseOf(result));
      }),
    );
  });
});

describe("map", () => {
  test("walks directly", () => {
    const [match] = map("cop-risk:grooming-sexual", "oecd21").matches;
    expect(match).toMatchObject({ target: "oecd21:contact.illegal", relation: "broad", confidence: "high" });
    expect(match?.path).toHaveLength(1);
  });

  test("walks over another scheme and shows the way", () => {
    const match = map("cop-risk:identity-theft", "eu5c").matches.find(({ target }) => target === "eu5c:consumer.security");
    expect(match).toBeUndefined();
    const profiling = map("cop-risk:commercial-profiling", "eu5c").matches.find(({ target }) => target === "eu5c:consumer.profiling");
    expect(profiling).toMatchObject({ relation: "related", confidence: "medium" });
    expect(profiling?.path.map(({ to, relation }) => [to, relation])).toEqual([
      ["oecd21:consumer.profiling", "close"],
      ["eu5c:consumer.profiling", "close"],
    ]);
  });

  test("tells gaps beside matches", () => {
    expect(map("cop-risk:criminal-recruitment", "core4c")).toMatchObject({ matches: [], gaps: [{ extent: "none" }] });
    expect(gapsOf("core4c:content.values", "weprotect")).toMatchObject([{ concept: "*", extent: "scope" }]);
  });

  test("throws for ids that do not exist", () => {
    expect(() => map("cop-risk:nothing", "core4c")).toThrow(UsageError);
    expect(() => map("cop-risk:cyberbullying", "nothing")).toThrow(UsageError);
  });

  test("no match is stronger or surer than the weakest step of its path", () => {
    fc.assert(
      fc.property(anyConcept, anyScheme, (concept, scheme) => {
        for (const { target, relation, confidence, path } of map(concept, scheme).matches) {
          expect(schemeOf(target)).toBe(scheme);
          expect(path[0]?.from).toBe(concept);
          expect(path.at(-1)?.to).toBe(target);
          for (const [index, step] of path.entries()) {
            if (index > 0) expect(step.from).toBe(path[index - 1]?.to);
            expect(weaknessOf(relation)).toBeGreaterThanOrEqual(weaknessOf(step.relation));
            expect(confidences.indexOf(confidence)).toBeGreaterThanOrEqual(confidences.indexOf(step.confidence));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("there and back gains no precision", () => {
    fc.assert(
      fc.property(anyConcept, anyScheme, (concept, scheme) => {
        for (const there of map(concept, scheme).matches) {
          for (const back of map(there.target, schemeOf(concept)).matches) {
            if (back.target === concept) {
              expect(weaknessOf(back.relation)).toBe(weaknessOf(there.relation));
              expect(back.confidence).toBe(there.confidence);
              continue;
            }
            const round = chain(chain(start, there.relation) ?? start, back.relation)?.relation;
            if (round) expect(weaknessOf(round)).toBeGreaterThanOrEqual(Math.max(weaknessOf(there.relation), weaknessOf(back.relation)));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
