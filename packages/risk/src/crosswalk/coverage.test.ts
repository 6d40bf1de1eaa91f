import { describe, expect, test } from "vitest";
import { coverageOfRisks, coverageOfScheme, coverageRows } from "./coverage.js";

describe("coverage of a scheme", () => {
  const mappedCells = (scheme: string) => coverageOfScheme(scheme).filter(({ row, matches }) => !row.includes(":x.") && matches.length > 0).length;

  test("has a row for each of twelve cells and three areas", () => {
    expect(coverageRows).toHaveLength(15);
    expect(coverageOfScheme("oecd21").map(({ row }) => row)).toEqual(coverageRows);
  });

  test("says how many cells have a counterpart", () => {
    expect(Object.fromEntries(["oecd21", "gc25", "weprotect", "iwf"].map((scheme) => [scheme, mappedCells(scheme)]))).toEqual({
      oecd21: 12,
      gc25: 11,
      weprotect: 4,
      iwf: 0,
    });
  });

  test("cannot be asked of the 4Cs themselves", () => {
    expect(() => coverageOfScheme("core4c")).toThrow(/cannot be compared/);
  });
});

describe("coverage of a list of risks", () => {
  test("reaches cells by computed C and kind, areas too, with ids of any scheme", () => {
    const reached = coverageOfRisks(["cop-risk:grooming-sexual", "core4c:conduct.aggressive.bullying", "oecd21:cross.health", "nothing:here"]).filter(
      ({ reachedBy }) => reachedBy.length > 0,
    );
    expect(reached).toEqual([
      { row: "core4c:contact.sexual", reachedBy: ["cop-risk:grooming-sexual"] },
      { row: "core4c:conduct.aggressive", reachedBy: ["core4c:conduct.aggressive.bullying"] },
      { row: "core4c:x.health", reachedBy: ["oecd21:cross.health"] },
    ]);
  });
});
