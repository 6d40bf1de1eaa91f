import { readdirSync, readFileSync } from "node:fs";
import { languages } from "@cop-sdk/diagnostics";
import { type CopDocument, countUnits, type DraftType, draftNeeds, draftOf, isCode, parseDocument } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import { contentOf } from "@cop-sdk/reports";
import { htmlOf } from "@cop-sdk/reports/html";
import { describe, expect, it } from "vitest";
import { hostile } from "../../../test/full-report.js";
import { fieldLabel } from "../../phrases/fields/index.js";
import { safeText } from "../safe-text.js";
import { codeListOf } from "./code-lists.js";
import { documentScopeOf } from "./document-scope.js";
import { codeWord } from "./lines.js";
import { definitionOf, itemOf, membersOf, metaOf, type Schema } from "./schema.js";

const corpus = new URL("../../../../conformance/", import.meta.url);
const filed = ["real", "clauses", "valid"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, corpus))
    .filter((name) => name.endsWith(".json"))
    .map((name) => [`${folder}/${name}`, JSON.parse(readFileSync(new URL(`${folder}/${name}`, corpus), "utf8")) as unknown] as const),
);
const documents = filed.flatMap(([name, value]) =>
  (Array.isArray(value) ? value : [value]).flatMap((one): [string, CopDocument][] => {
    const parsed = parseDocument(one);
    return parsed.ok && parsed.value.type !== "implementation-report" ? [[name, parsed.value]] : [];
  }),
);
const types = Object.keys(draftNeeds) as readonly DraftType[];
const fresh = (type: DraftType): CopDocument => draftOf(type, { id: "fresh", language: "en", country: "ZM", region: "AFR", quarter: "2016-Q2" } as never);

/** Texts of a document that a person wrote: everything but codes, dates and ids. */
function prose(schema: Schema, value: unknown): readonly string[] {
  const definition = definitionOf(schema);
  if (definition.type === "optional") return prose(definition.innerType, value);
  if (definition.type === "union") return definition.options.flatMap((option) => prose(option, value));
  if (Array.isArray(value)) return definition.type === "array" ? value.flatMap((one) => prose(definition.element, one)) : [];
  if (typeof value === "object" && value !== null) {
    if (definition.type === "record") return Object.values(value).flatMap((one) => prose(definition.valueType, one));
    return Object.entries(membersOf(schema)).flatMap(([name, member]) => prose(member, (value as Readonly<Record<string, unknown>>)[name]));
  }
  return typeof value === "string" && ["text", "name"].includes(metaOf(schema).form ?? "") && value !== "…" ? [value] : [];
}

const printed = (value: unknown): string =>
  typeof value === "object" && value !== null ? Object.values(value).map(printed).join(" ") : typeof value === "string" ? value : "";

const collapsed = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A document of a type in which every member is filled, every text is another, and every list has two entries. */
function full(type: DraftType): CopDocument {
  let turn = 0;
  const fill = (schema: Schema, name: string): unknown => {
    const definition = definitionOf(schema);
    switch (definition.type) {
      case "optional":
        return fill(definition.innerType, name);
      case "union":
        return fill(definition.options[0] as Schema, name);
      case "array":
        return name === "sources" && definitionOf(definition.element).type === "string"
          ? ["s1"]
          : [fill(definition.element, name), fill(definition.element, name)];
      case "record":
        return { en: `Text ${turn++}`, sw: `Text ${turn++}` };
      case "object":
        return Object.fromEntries(Object.entries(definition.shape).map(([member, of]) => [member, fill(of, member)]));
      case "number":
        return name === "passMark" ? 60 : 2001 + turn++;
      case "boolean":
        return true;
      case "enum":
      case "literal":
        return ("entries" in definition ? Object.values(definition.entries as object) : (definition as unknown as { values: unknown[] }).values)[0];
      default:
        return byForm(metaOf(schema).form, turn++);
    }
  };
  const document = fill(documentSchemas[type], "") as CopDocument;
  return { ...document, sources: [{ id: "s1", title: "The source" }] } as unknown as CopDocument;
}

const byForm = (form: string | undefined, turn: number): string => {
  const forms: Readonly<Record<string, string>> = {
    "calendar-date": "2016-05",
    day: "2016-05-04",
    quarter: "2016-Q2",
    "country-code": "ZM",
    "language-tag": "en",
    "web-address": `https://example.org/${turn}`,
    "currency-code": "USD",
    "activity-id": `log#A${turn}`,
    sha256: "a".repeat(64),
    identifier: `id-${turn}`,
  };
  return forms[form ?? ""] ?? `Text ${turn}`;
};

/** A place in a document, which is told by the labels of its members. */
const isPlace = (text: string): boolean => /^(?:\/|\w+(?:\.\w+|\[\d+\])+$)/.test(text);

const lostIn = (document: CopDocument, text = printed(contentOf(document))): readonly string[] =>
  prose(documentSchemas[document.type], document).filter(
    (one) =>
      !isPlace(one) && !["count", "percent"].includes(one) && !isCode(countUnits, one) && !one.split(/\n/).every((part) => text.includes(collapsed(part))),
  );

describe("a document written out", () => {
  it.each(types)("leaves no text out: %s with every member", (type) => {
    const document = full(type);
    expect(parseDocument(document).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(lostIn(document)).toEqual([]);
  });

  it("leaves no text of the real documents and of the corpus out", () => {
    expect(documents.length).toBeGreaterThan(30);
    for (const [name, document] of documents) expect(lostIn(document), `${name} ${document.id}`).toEqual([]);
  });

  it.each(types)("is written fresh and full in six languages, each place with an anchor of its own: %s", (type) => {
    for (const document of [fresh(type), full(type)]) {
      for (const language of languages) {
        const html = htmlOf(contentOf(document, { language }));
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
        for (const target of [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)) expect(ids).toContain(target);
        expect(html).not.toMatch(/undefined|\[object|\{[a-z]+\}/);
      }
    }
  });
});

describe("hostile texts", () => {
  const poisoned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(poisoned);
    if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one)]));
    return typeof value === "string" && /^Text \d+$/.test(value) ? hostile : value;
  };

  it.each(types)("are harmless in %s", (type) => {
    const document = { ...(poisoned(full(type)) as object), [hostile]: 1 } as unknown as CopDocument;
    const content = contentOf(document);
    const text = printed(content);
    expect(text).toContain(safeText(hostile));
    expect(() => encodeURIComponent(text)).not.toThrow();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there
    expect(text).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
    const html = htmlOf(content);
    expect(html).not.toContain("<script");
    for (const [, href] of html.matchAll(/ href="([^"]*)"/g)) expect(href).toMatch(/^(?:#|https?:)/);
  });
});

describe("the words of documents", () => {
  it("has a list for every code and a word for every other", () => {
    const scope = documentScopeOf(fresh("contribution"), "ar");
    const check = (schema: Schema): void => {
      const definition = definitionOf(schema);
      const { list } = metaOf(schema);
      const below =
        definition.type === "optional"
          ? [definition.innerType]
          : definition.type === "union"
            ? definition.options
            : definition.type === "object"
              ? Object.values(definition.shape)
              : definition.type === "array"
                ? [itemOf(schema)]
                : [];
      below.forEach(check);
      if (definition.type !== "enum") return;
      if (list !== undefined) expect(codeListOf(list), list).toBeDefined();
      else
        for (const code of Object.values((definition as unknown as { entries: Record<string, string> }).entries)) expect(codeWord(scope, code)).not.toBe(code);
    };
    for (const type of types) check(documentSchemas[type]);
  });

  it("has a label for every member, and knows what a member means below its parent", () => {
    expect(fieldLabel("body", "en")).toBe("Body");
    expect(fieldLabel("body", "en", "contribution")).toBe("Text");
    expect(fieldLabel("constructor", "ar")).toBe("constructor");
  });
});

it.each([
  ["en", "38%", "412"],
  ["fr", "38\u00a0%", "412"],
  ["zh", "38%", "412"],
] as const)("writes per cent with its sign, and what is counted without a unit: %s", (language, share, counted) => {
  const strategy = draftOf("national-strategy", { id: "s", language: "en", country: "ZM" });
  const figures = [
    { id: "f1", indicator: "Share of children online", value: 38, unit: "percent" },
    { id: "f2", indicator: "Calls", value: 412, unit: "count" },
  ];
  const text = JSON.stringify(contentOf({ ...strategy, figures } as CopDocument, { language }).sections);
  expect(text).toContain(`"${share}"`);
  expect(text).toContain(`"${counted}"`);
});
