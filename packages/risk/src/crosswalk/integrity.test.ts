import { describe, expect, test } from "vitest";
import { categoriesOf, categorySchemes } from "../canonical/category.js";
import { canonicalRisks } from "../canonical/list.js";
import { schemeOf } from "../scheme.js";
import { schemes } from "../schemes/all.js";
import { ancestorsOf, findConcept } from "../schemes/find.js";
import { coverageOfScheme } from "./coverage.js";
import { gaps, retiredMappings } from "./gaps.js";
import { mappings } from "./list.js";

test("418 mappings in the order of their ids, none of them a retired one", () => {
  const ids = mappings.map(({ id }) => id);
  expect(ids).toHaveLength(418);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => retiredMappings.some((retired) => retired.id === id))).toEqual([]);
});

test("each mapping joins two concepts of two schemes and says why", () => {
  for (const { id, subject, object, justification, author, basis, comment } of mappings) {
    expect(findConcept(subject), `${id} ${subject}`).toBeDefined();
    expect(findConcept(object), `${id} ${object}`).toBeDefined();
    expect(schemeOf(subject), id).not.toBe(schemeOf(object));
    expect(justification).toBe("semapv:ManualMappingCuration");
    expect(author).toBe("COP SDK");
    expect(basis.trim(), id).not.toBe("");
    expect(comment.trim().length, id).toBeGreaterThan(3);
  }
});

test("no pair is mapped twice", () => {
  const pairs = mappings.map(({ subject, object }) => [subject, object].sort().join(" "));
  expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
});

describe("SKOS", () => {
  const classOf = new Map<string, string>();
  const root = (id: string): string => {
    const up = classOf.get(id);
    return up === undefined || up === id ? id : root(up);
  };
  for (const { subject, object, relation } of mappings) if (relation === "exact") classOf.set(root(subject), root(object));

  test("exact matches, closed over symmetry and transitivity, never join two concepts of one scheme", () => {
    const seen = new Map<string, string>();
    for (const id of schemes.flatMap(({ concepts }) => concepts.map((concept) => concept.id))) {
      const key = `${root(id)} ${schemeOf(id)}`;
      expect(seen.get(key), `${id} and ${seen.get(key)}`).toBeUndefined();
      seen.set(key, id);
    }
  });

  test("exact matches are few, since one of them merges schemes: a new one is a decision", () => {
    expect(mappings.filter(({ relation }) => relation === "exact").map(({ subject, object }) => `${subject} ${object}`)).toEqual([
      "oecd21:content eu5c:content",
      "oecd21:conduct eu5c:conduct",
      "oecd21:contact eu5c:contact",
      "oecd21:consumer eu5c:consumer",
      "oecd21:cross eu5c:cross",
      "aichild:means.ai-csam weprotect:ai-csam",
    ]);
  });

  test("exact is disjoint from broader, narrower and related, also through the closure", () => {
    const clashes = mappings.filter(({ subject, object, relation }) => relation !== "exact" && relation !== "close" && root(subject) === root(object));
    expect(clashes).toEqual([]);
  });

  test("broader links of schemes and of the crosswalk together have no circle", () => {
    const up = new Map<string, Set<string>>();
    const add = (from: string, to: string) => up.set(root(from), (up.get(root(from)) ?? new Set()).add(root(to)));
    for (const { subject, object, relation } of mappings) {
      if (relation === "broad") add(subject, object);
      if (relation === "narrow") add(object, subject);
    }
    for (const { id, parent } of schemes.flatMap(({ concepts }) => concepts)) if (parent) add(id, parent);
    const done = new Set<string>();
    const visit = (id: string, path: readonly string[]): void => {
      expect(path, [...path, id].join(" → ")).not.toContain(id);
      if (done.has(id)) return;
      for (const next of up.get(id) ?? []) visit(next, [...path, id]);
      done.add(id);
    };
    for (const id of up.keys()) visit(id, []);
  });

  test("an exact match does not rest on a label or meaning from memory on both sides", () => {
    const shaky = mappings.filter(
      ({ relation, subject, object }) => relation === "exact" && [subject, object].every((id) => findConcept(id)?.marks.label === "K"),
    );
    expect(shaky).toEqual([]);
  });
});

describe("gaps", () => {
  test("name concepts and schemes that exist, each once, with a reason", () => {
    const keys = gaps.map(({ scheme, concept }) => `${scheme} ${concept}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { scheme, concept, reason } of gaps) {
      expect(
        schemes.some(({ id }) => id === scheme),
        scheme,
      ).toBe(true);
      if (concept !== "*") expect(findConcept(concept), concept).toBeDefined();
      expect(reason.trim().length).toBeGreaterThan(10);
    }
  });

  test("a full gap has no mapping, a partial one has", () => {
    for (const { scheme, concept, extent } of gaps) {
      if (extent === "scope") continue;
      const mapped = mappings.some(
        ({ subject, object }) => (subject === concept && schemeOf(object) === scheme) || (object === concept && schemeOf(subject) === scheme),
      );
      expect(mapped, `${scheme} ${concept}`).toBe(extent === "partial");
    }
  });
});

test.each(schemes.map(({ id }) => id).filter((id) => id !== "core4c"))("each cell of the 4Cs is mapped to %s or listed as a gap", (scheme) => {
  for (const { row, matches, gaps } of coverageOfScheme(scheme)) expect(matches.length + gaps.length, row).toBeGreaterThan(0);
});

const targetsOf = (id: string, scheme: string) => mappings.flatMap(({ subject, object }) => (subject === id && schemeOf(object) === scheme ? [object] : []));

test.each(["core4c", "oecd21"])("each canonical risk is mapped to %s or listed as a gap", (scheme) => {
  for (const { id } of canonicalRisks) {
    expect(targetsOf(id, scheme).length > 0 || gaps.some((gap) => gap.scheme === scheme && gap.concept === id), id).toBe(true);
  }
});

test.each(categorySchemes)("each canonical risk reaches the Cs of %s that its roles and counterparts compute", (scheme) => {
  for (const { id, childRoles, counterparts } of canonicalRisks) {
    const mapped = targetsOf(id, scheme).map((target) => [target, ...ancestorsOf(target)]);
    if (mapped.every((line) => line.some((place) => /:(x|cross|key)\b/.test(place)))) continue;
    const computed: readonly string[] = childRoles.flatMap((childRole) =>
      counterparts.flatMap((counterpart) => categoriesOf({ childRole, counterpart }, scheme)),
    );
    expect(
      mapped.some((line) => line.some((place) => computed.includes(place))),
      `${id}: ${mapped.join()} against ${computed.join()}`,
    ).toBe(true);
  }
});
