import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bandOf, bandScheme, bandSchemes, bandsFor, convertBand, inUse, overlapsOf } from "./index.js";

interface Reference {
  readonly schemes: readonly {
    readonly id: string;
    readonly semantics: string;
    readonly bands: readonly [string, number, number | null][];
    readonly confidence: string;
  }[];
  readonly atomicIntervals: readonly { readonly min: number; readonly max: number | null; readonly bands: Readonly<Record<string, string>> }[];
  readonly ituOverlaps: readonly {
    readonly itu: string;
    readonly scheme: string;
    readonly band: string;
    readonly overlap: readonly [number, number];
    readonly relation: string;
  }[];
}

const reference = JSON.parse(readFileSync(new URL("../../test/fixtures/bands.json", import.meta.url), "utf8")) as Reference;
const scheme = (id: string) => bandScheme(id) ?? bandSchemes[0] ?? expect.fail();
const bandIn = (id: string, band: string) => scheme(id).bands.find((each) => each.id === band) ?? expect.fail();

describe("the schemes", () => {
  test("are the 28 of the reference, with their ages", () => {
    const ours = bandSchemes.map(({ bands, confidence, id, semantics }) => ({
      id,
      semantics,
      confidence,
      bands: bands.map(({ ages, id: band }) => [band, ages.from, "below" in ages && ages.below !== undefined ? ages.below - 1 : null]),
    }));
    const theirs = reference.schemes.map(({ bands, confidence, id, semantics }) => ({ id, semantics, confidence, bands }));
    const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
    expect([...ours].sort(byId)).toEqual([...theirs].sort(byId));
    expect(ours).toHaveLength(28);
  });

  test.each(bandSchemes.filter(({ semantics }) => semantics === "partition").map((each) => [each.id, each] as const))(
    "%s puts an age into at most one band",
    (_, each) => {
      for (let age = 0; age <= 120; age++) expect(each.bands.filter(({ ages }) => age >= ages.from && age < (ages.below ?? 121)).length).toBeLessThanOrEqual(1);
    },
  );

  test.each(reference.atomicIntervals.map((each) => [`${each.min}-${each.max ?? ""}`, each] as const))(
    "ages %s lie in the bands of the reference",
    (_, { bands, max, min }) => {
      for (let age = min; age <= (max ?? 120); age++) {
        for (const { id, semantics } of bandSchemes) if (semantics === "partition") expect([id, bandOf(scheme(id), age)?.id]).toEqual([id, bands[id]]);
      }
    },
  );
});

describe("bands of an age", () => {
  test("a scheme that is proposed, over or still to come gives no band", () => {
    expect(bandsFor(9, "2026-06-01")["eu-kids-act"]).toBeNull();
    expect(bandsFor(9, "2020-06-22")["itu-cop-2009"]).toBe("8-12");
    expect(bandsFor(9, "2020-06-23")["itu-cop-2009"]).toBeNull();
    expect(bandsFor(9, "2026-12-31")["ca-ab1043"]).toBeNull();
    expect(bandsFor(9, "2027-01-01")["ca-ab1043"]).toBe("u13");
    expect(inUse(scheme("apple-pre2025"), "2025-07-24")).toBe(false);
  });

  test("eighteen is no child, whatever a label says", () => {
    expect(bandsFor(18, "2026-06-01")["itu-cop-2020"]).toBeNull();
    expect(bandsFor(17, "2026-06-01")["itu-cop-2020"]).toBe("13-18");
  });

  test("in a rating, the highest level that is suitable", () => {
    const bands = bandsFor(15, "2026-06-01");
    expect([bands.pegi, bands.acb, bands.usk, bands.cero]).toEqual(["12", "MA15+", "12", "C"]);
    expect(bandsFor(2, "2026-06-01").pegi).toBeNull();
  });
});

describe("bands of two schemes", () => {
  test.each(reference.ituOverlaps.map((each) => [`${each.itu} ${each.scheme} ${each.band}`, each] as const))(
    "%s",
    (_, { band, itu, overlap, relation, scheme: id }) => {
      const found = overlapsOf(bandIn("itu-cop-2020", itu), scheme(id)).find((each) => each.band === band);
      expect(found?.ages).toEqual({ from: overlap[0], below: overlap[1] + 1 });
      expect(found?.relation).toBe(relation.replace("itu-", ""));
    },
  );

  test("what a conversion loses is named", () => {
    expect(convertBand(bandIn("itu-cop-2020", "9-12"), scheme("ico-aadc"))).toMatchObject({ exact: false, uncovered: [], added: [{ from: 6, below: 9 }] });
    expect(convertBand(bandIn("itu-cop-2020", "13-18"), scheme("coppa"))).toEqual({
      overlaps: [],
      exact: false,
      uncovered: [{ from: 13, below: 18 }],
      added: [],
    });
    expect(convertBand(bandIn("ico-aadc", "13-15"), scheme("ofcom-children"))).toMatchObject({ exact: true, uncovered: [], added: [] });
    expect(convertBand(bandIn("us-app-store", "adult"), scheme("play-age-signals"))).toMatchObject({ exact: true });
  });

  test("a conversion keeps every age, as covered or as uncovered", () => {
    for (const from of bandSchemes) {
      for (const band of from.bands) {
        for (const to of bandSchemes.filter(({ semantics }) => semantics === "partition")) {
          const { overlaps, uncovered } = convertBand(band, to);
          const size = ({ below = 121, from: first }: { readonly from: number; readonly below?: number }) => below - first;
          const total = [...overlaps.map(({ ages }) => ages), ...uncovered].reduce((sum, ages) => sum + size(ages), 0);
          expect(total, `${from.id} ${band.id} ${to.id}`).toBe(size(band.ages));
        }
      }
    }
  });
});
