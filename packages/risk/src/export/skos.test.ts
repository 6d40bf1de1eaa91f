import { Parser } from "n3";
import * as oxigraph from "oxigraph";
import { describe, expect, test } from "vitest";
import { mappings } from "../crosswalk/list.js";
import { importSkos } from "../import/skos.js";
import { isUnverified } from "../scheme.js";
import { schemes } from "../schemes/all.js";
import { core4c } from "../schemes/core4c.js";
import { oecd21 } from "../schemes/oecd21.js";
import { iriOf } from "./iri.js";
import { toJsonLd } from "./json-ld.js";
import { skosStatements } from "./statements.js";
import { toTurtle } from "./turtle.js";
import { unverifiedDefinition } from "./unverified.js";

interface ReadTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
}
interface ReadQuad {
  readonly subject: ReadTerm;
  readonly predicate: ReadTerm;
  readonly object: ReadTerm;
}

/** Statements as lines, in one order, whichever library read them. */
const lines = (quads: Iterable<ReadQuad>): readonly string[] =>
  [...quads].map(({ subject, predicate, object }) => [subject.value, predicate.value, object.termType, object.value, object.language ?? ""].join(" ")).sort();

const readByOther = (text: string, format: "text/turtle" | "application/ld+json") => lines(oxigraph.parse(text, { format }) as unknown as readonly ReadQuad[]);

const turtle = toTurtle(schemes);
const written = [
  ...new Set(
    skosStatements(schemes).map(({ subject, predicate, object }) =>
      "iri" in object ? `${subject} ${predicate} NamedNode ${object.iri} ` : `${subject} ${predicate} Literal ${object.text} ${object.language ?? ""}`,
    ),
  ),
].sort();

describe("Turtle and JSON-LD", () => {
  test("are read back by another library as the statements that were meant", () => {
    expect(readByOther(turtle, "text/turtle")).toEqual(written);
    expect(readByOther(JSON.stringify(toJsonLd(schemes)), "application/ld+json")).toEqual(written);
  });

  test("are the same for the library that wrote them", () => {
    expect(lines(new Parser().parse(turtle) as readonly ReadQuad[])).toEqual(written);
  });

  test("are the same bytes each time", () => {
    expect(toTurtle(schemes)).toBe(turtle);
    expect(JSON.stringify(toJsonLd([core4c]))).toBe(JSON.stringify(toJsonLd([core4c])));
  });

  test("hold a few statements literally", () => {
    const text = toTurtle([oecd21], { withoutMappings: true });
    expect(text).toContain("@prefix oecd21: <urn:cop-sdk:risk:oecd21:>.");
    expect(text).toContain("<urn:cop-sdk:risk:oecd21:content.hateful> a skos:Concept");
    expect(text).toContain('skos:prefLabel "Hateful content"@en');
    expect(text).toContain("skos:broader oecd21:content");
    expect(text).not.toContain("Match");
  });

  test("keep the direction: A broadMatch B says that B is the broader one", () => {
    expect(written).toContain(
      `${iriOf("cop-risk:grooming-sexual")} http://www.w3.org/2004/02/skos/core#broadMatch NamedNode ${iriOf("oecd21:contact.illegal")} `,
    );
  });

  test("use at most one preferred label per language, and none with a rejected term", () => {
    const labels = written.filter((line) => line.includes("core#prefLabel"));
    const keys = labels.map((line) => `${line.split(" ")[0]} ${line.slice(line.lastIndexOf(" "))}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(labels.filter((line) => /pornography \(possession/i.test(line))).toEqual([]);
    expect(written.filter((line) => line.includes("core#notation") && /Child Pornography/.test(line))).toHaveLength(1);
  });

  test("mark each definition from memory", () => {
    for (const concept of schemes.flatMap(({ concepts }) => concepts)) {
      const marked = written.includes(`${iriOf(concept.id)} http://www.w3.org/2004/02/skos/core#editorialNote Literal ${unverifiedDefinition} en`);
      expect(marked, concept.id).toBe(isUnverified(concept));
    }
  });

  test("hold every mapping once", () => {
    expect(written.filter((line) => /core#\w+Match /.test(line))).toHaveLength(mappings.length);
  });
});

test("what is exported is imported again, warnings included", () => {
  const result = importSkos(turtle);
  expect(result.diagnostics).toEqual([]);
  if (!result.ok) throw new Error("not imported");
  expect(result.value.map(({ iri }) => iri)).toEqual(schemes.map(({ id }) => iriOf(id)).sort());
  for (const scheme of schemes) {
    const read = result.value.find(({ iri }) => iri === iriOf(scheme.id));
    expect(read?.concepts.map(({ iri }) => iri)).toEqual(scheme.concepts.map(({ id }) => iriOf(id)).sort());
    for (const concept of scheme.concepts) {
      const found = read?.concepts.find(({ iri }) => iri === iriOf(concept.id));
      expect(found?.definitions).toEqual([{ language: "en", text: concept.definition }]);
      expect(found?.broader).toEqual(concept.parent ? [iriOf(concept.parent)] : []);
      expect(found?.labels.find(({ language }) => language === "en")?.text).toBe(concept.display ?? concept.label);
      expect(found?.notes.some(({ text }) => text === unverifiedDefinition)).toBe(isUnverified(concept));
    }
  }
  expect(result.value.flatMap(({ concepts }) => concepts.flatMap(({ matches }) => matches))).toHaveLength(mappings.length);
});
