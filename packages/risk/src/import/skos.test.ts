import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { riskCatalogue } from "../messages/index.js";
import { importSkos } from "./skos.js";

const head = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix x: <urn:x:> .\nx:s a skos:ConceptScheme .\n";
const concept = (name: string, more = "") => `x:${name} a skos:Concept ; skos:inScheme x:s ; skos:prefLabel "${name}"@en ${more}.\n`;
const codesOf = (text: unknown, limits = {}) => importSkos(text, limits).diagnostics.map(({ code, pointer, severity }) => `${severity} ${code} ${pointer}`);

describe("importSkos", () => {
  test("reads labels, definitions, notes, broader links (also told as narrower) and matches", () => {
    const result = importSkos(
      `${head}${concept("a", '; skos:prefLabel "Risque"@FR ; skos:definition "d" ; skos:editorialNote "n"@en ; skos:narrower x:b ; skos:exactMatch <urn:cop-sdk:risk:core4c:content>')}${concept("b")}`,
    );
    expect(result).toMatchObject({
      ok: true,
      diagnostics: [],
      value: [
        {
          iri: "urn:x:s",
          concepts: [
            {
              iri: "urn:x:a",
              labels: [
                { language: "en", text: "a" },
                { language: "fr", text: "Risque" },
              ],
              definitions: [{ language: "", text: "d" }],
              notes: [{ language: "en", text: "n" }],
              broader: [],
              matches: [{ relation: "exact", target: "urn:cop-sdk:risk:core4c:content" }],
            },
            { iri: "urn:x:b", broader: ["urn:x:a"] },
          ],
        },
      ],
    });
  });

  test.each<[string, unknown, readonly string[]]>([
    ["no text", 7, ["error risk/skos-not-text "]],
    ["no Turtle", "hello there", ["error risk/skos-syntax "]],
    ["no scheme", "<urn:a> <urn:b> <urn:c> .", ["error risk/skos-no-scheme "]],
    ["no label", `${head}x:a a skos:Concept ; skos:inScheme x:s .`, ["warning risk/skos-no-label /0/concepts/0/labels"]],
    ["two labels", `${head}${concept("a", '; skos:prefLabel "b"@en')}`, ["warning risk/skos-two-labels /0/concepts/0/labels"]],
    ["an unknown broader concept", `${head}${concept("a", "; skos:broader x:b")}`, ["warning risk/skos-unknown-broader /0/concepts/0/broader"]],
    [
      "a circle",
      `${head}${concept("a", "; skos:broader x:b")}${concept("b", "; skos:broader x:c")}${concept("c", "; skos:broader x:a")}`,
      ["error risk/skos-cycle /0/concepts"],
    ],
    ["a concept that is its own broader one", `${head}${concept("a", "; skos:broader x:a")}`, ["error risk/skos-cycle /0/concepts"]],
    ["a concept outside", `${head}x:a a skos:Concept .`, ["warning risk/skos-outside-schemes "]],
    ["names that cannot be used", `${head}<javascript:alert(1)> a skos:Concept ; skos:inScheme x:s .`, ["warning risk/skos-unusable-names "]],
  ])("reports %s", (_, text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });

  test("names the line of a fault", () => {
    expect(importSkos(`${head}x:a x:b "open`).diagnostics[0]?.params).toEqual({ line: 4 });
  });

  test("keeps to its bounds", () => {
    expect(codesOf(`${head}${concept("a")}`, { characters: 50 })).toEqual(["error risk/skos-too-large "]);
    expect(codesOf(`${head}${concept("a")}`, { statements: 3 })).toEqual(["error risk/skos-too-many-statements "]);
    expect(codesOf("x".repeat(2_000_001))).toEqual(["error risk/skos-too-large "]);
  });

  test("stays unharmed by hostile shapes: deep nesting, names of prototypes, very many siblings", () => {
    expect(codesOf(`<urn:a> <urn:b> ${"(".repeat(50_000)}`)).toEqual(["error risk/skos-syntax "]);
    expect(codesOf(`<urn:a> <urn:b> ${"[<urn:c> ".repeat(20_000)}`)).toEqual(["error risk/skos-syntax "]);
    expect(
      importSkos(
        `${head}<urn:x:__proto__> skos:broader <urn:x:constructor> .\n<urn:x:constructor> a skos:Concept ; skos:inScheme x:s ; skos:prefLabel "x"@en .`,
      ).ok,
    ).toBe(true);
    expect(codesOf(`@prefix __proto__: <urn:p:> .\n${head}`)).toEqual(["error risk/skos-syntax "]);
    const many = Array.from({ length: 20_000 }, (_, index) => `x:c${index} a skos:Concept; skos:inScheme x:s; skos:prefLabel "l"@en; skos:broader x:c0 .`).join(
      "\n",
    );
    expect(codesOf(`${head}${many}`)).toEqual(["error risk/skos-cycle /0/concepts"]);
  });

  test("never throws and uses only codes of the catalogue", () => {
    const piece = fc.constantFrom(
      "<urn:a>",
      "x:a",
      "a",
      "skos:Concept",
      ";",
      ".",
      ",",
      '"t"@en',
      "[",
      "]",
      "(",
      ")",
      "skos:broader",
      "x:s",
      "@prefix",
      "{",
      "}",
      "<<",
      ">>",
      "\\",
      "_:b",
      "#",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.string(), (pieces, noise) => {
        for (const { code } of importSkos(`${head}${pieces.join(" ")}${noise}`).diagnostics) expect(Object.keys(riskCatalogue.en)).toContain(code);
      }),
    );
  });
});
