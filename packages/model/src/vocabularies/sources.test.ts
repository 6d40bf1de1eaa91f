import { describe, expect, it } from "vitest";
import * as vocabularies from "./index.js";
import { regionOn, states } from "./index.js";
import { type SourceId, sourceOf, sources } from "./sources.js";

/** Every `sources` list inside a value, however deep. */
function citationsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) citationsIn(item, found);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (key === "sources" && Array.isArray(inner)) for (const id of inner) found.add(String(id));
      else citationsIn(inner, found);
    }
  return found;
}

const data = Object.entries(vocabularies).filter(([, value]) => typeof value === "object" && value !== sources);
const cited = citationsIn([data.map(([, value]) => value), states.flatMap((state) => ["2018", "2026-11-23"].map((day) => regionOn(state, day)))]);

describe("sources", () => {
  it("has every source that is cited", () => {
    expect(cited.size).toBeGreaterThan(50);
    expect([...cited].filter((id) => sourceOf(id) === undefined)).toEqual([]);
  });

  it("keeps no source that nothing cites", () => expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]));

  it("gives web addresses only", () => {
    for (const { address } of Object.values(sources)) if (address !== undefined) expect(() => new URL(address)).not.toThrow();
  });

  it("finds no source under a name of the prototype", () => expect(sourceOf("toString")).toBeUndefined());

  it("cites the text itself as read whole", () => expect(sources["SEED" satisfies SourceId].seen).toBe("full"));
});
