import { describe, expect, test } from "vitest";
import { canonicalRiskIds } from "../canonical/ids.js";
import { canonicalRisks } from "../canonical/list.js";
import { isUnverified, schemeOf } from "../scheme.js";
import { sources } from "../sources.js";
import { schemes } from "./all.js";
import { ancestorsOf, conceptIds, findConcept } from "./find.js";

const concepts = schemes.flatMap(({ concepts }) => concepts);

describe("schemes", () => {
  test("are fifteen, with 293 concepts beside the 52 of the canonical list", () => {
    expect(schemes.map(({ id }) => id)).toEqual([
      "cop-risk",
      "aichild",
      "childlight",
      "core4c",
      "esafety",
      "eu5c",
      "gc25",
      "itucop",
      "iwf",
      "ncmec",
      "oecd21",
      "ofcom",
      "ucs",
      "wef23",
      "weprotect",
    ]);
    expect(canonicalRisks.map(({ id }) => id)).toEqual(canonicalRiskIds);
    expect(canonicalRisks).toHaveLength(52);
    expect(concepts).toHaveLength(345);
    expect(new Set(conceptIds()).size).toBe(345);
  });

  test("each name their edition, its start, licence and what was read", () => {
    for (const scheme of schemes) {
      expect(scheme.edition && scheme.licence && scheme.evidence && scheme.publisher, scheme.id).toBeTruthy();
      expect(scheme.validFrom, scheme.id).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    }
  });
});

describe("concepts", () => {
  test("are well formed", () => {
    for (const concept of concepts) {
      const { id, label, definition, source, wire, display } = concept;
      expect(id).toMatch(/^[a-z0-9-]+:[a-z0-9-]+(\.[a-z0-9-]+)*$/);
      expect(schemes.find((scheme) => scheme.id === schemeOf(id))?.concepts, id).toContain(concept);
      expect(label.trim(), id).not.toBe("");
      expect(definition.length, id).toBeGreaterThan(18);
      expect(definition.length, id).toBeLessThan(260);
      expect(source.trim(), id).not.toBe("");
      expect(wire === undefined, id).toBe(display === undefined);
    }
  });

  test("have their parents, and no circle of them", () => {
    for (const { id, parent } of concepts) {
      if (parent) expect(findConcept(parent), parent).toBeDefined();
      const above = ancestorsOf(id);
      expect(above).not.toContain(id);
      for (const ancestor of above) expect(schemeOf(ancestor)).toBe(schemeOf(id));
    }
  });
});

test("a memory mark is never on a concept of our own design, and design marks are only there", () => {
  for (const { id, marks } of concepts) expect(marks.definition === "D", id).toBe(schemeOf(id) === "cop-risk");
  expect(concepts.filter(isUnverified)).toHaveLength(125);
});

test("each source key of the canonical list is a known source", () => {
  const keys = new Set(sources.map(({ key }) => key));
  for (const { id, source } of canonicalRisks) for (const key of source.split("; ")) expect(keys.has(key), `${id}: ${key}`).toBe(true);
});
