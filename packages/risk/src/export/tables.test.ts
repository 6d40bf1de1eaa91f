import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalRisks } from "../canonical/list.js";
import { copRisk } from "../canonical/scheme.js";
import { gaps } from "../crosswalk/gaps.js";
import { mappings } from "../crosswalk/list.js";
import { isUnverified } from "../scheme.js";
import { schemes } from "../schemes/all.js";
import { findConcept } from "../schemes/find.js";
import { conceptsToCsv, crosswalkToCsv } from "./csv.js";
import { toMachinetag } from "./machinetag.js";
import { toSssom } from "./sssom.js";
import { asText, toCsv } from "./table.js";
import { unverifiedDefinition } from "./unverified.js";

/** A small reader of CSV, so that the writer is not its own judge. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? "";
    if (quoted) {
      if (character === '"' && text[index + 1] === '"') cell += text[++index];
      else if (character === '"') quoted = false;
      else cell += character;
    } else if (character === '"') quoted = true;
    else if (character === ",") {
      row.push(cell);
      cell = "";
    } else if (character === "\r" && text[index + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      index++;
    } else cell += character;
  }
  return rows;
}

describe("CSV", () => {
  test("reads back as what was written, and no cell begins like a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const read = readCsv(toCsv(rows));
        expect(read).toEqual(rows.map((row) => row.map(asText)));
        expect(read.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
      }),
    );
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\rx"])("guards %j", (value) => {
    expect(asText(value)).toBe(`'${value}`);
  });

  test("holds each concept and marks each definition from memory", () => {
    const [header = [], ...rows] = readCsv(conceptsToCsv(schemes));
    expect(rows).toHaveLength(345);
    for (const row of rows) {
      const concept = findConcept(row[header.indexOf("id")] ?? "");
      expect(row[header.indexOf("warning")]?.includes(unverifiedDefinition), row[0]).toBe(concept && isUnverified(concept));
      expect(row[header.indexOf("definition_mark")]).toBe(concept?.marks.definition);
    }
  });

  test("holds each mapping and each gap, and marks those that touch a definition from memory", () => {
    const [header = [], ...rows] = readCsv(crosswalkToCsv());
    expect(rows).toHaveLength(mappings.length + gaps.length);
    for (const row of rows) {
      const sides = [row[header.indexOf("subject")], row[header.indexOf("object")]].map((id) => findConcept(id ?? ""));
      const unverified = sides.some((concept) => concept && isUnverified(concept));
      expect(row[header.indexOf("warning")]?.includes(unverifiedDefinition), row.slice(0, 4).join()).toBe(unverified);
    }
  });
});

describe("SSSOM", () => {
  const text = toSssom();
  const body = text.split("\n").filter((line) => line && !line.startsWith("#"));
  const [columns = [], ...rows] = body.map((line) => line.split("\t"));
  const cell = (row: readonly string[], name: string) => row[columns.indexOf(name)] ?? "";

  test("has metadata before, then a header with the required slots, then rows of the same width", () => {
    expect(text.startsWith("#curie_map:\n")).toBe(true);
    expect(text).toContain('#mapping_set_id: "urn:cop-sdk:risk:crosswalk"');
    expect(columns).toEqual(expect.arrayContaining(["subject_id", "predicate_id", "object_id", "mapping_justification"]));
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  });

  test("has a row for each mapping and each full gap, with known prefixes only", () => {
    const known = new Set([...text.matchAll(/^# {2}([\w-]+):/gm)].map(([, prefix]) => prefix));
    for (const row of rows)
      for (const name of ["record_id", "subject_id", "predicate_id", "object_id", "mapping_justification"])
        expect(known.has(cell(row, name).split(":")[0]), cell(row, name)).toBe(true);
    expect(rows.filter((row) => cell(row, "object_id") !== "sssom:NoTermFound")).toHaveLength(mappings.length);
    expect(rows.filter((row) => cell(row, "object_id") === "sssom:NoTermFound")).toHaveLength(gaps.filter(({ extent }) => extent === "none").length);
    expect(new Set(rows.map((row) => cell(row, "record_id"))).size).toBe(rows.length);
  });

  test("marks each row that touches a definition from memory", () => {
    for (const row of rows) {
      const unverified = ["subject_id", "object_id"].map((name) => findConcept(cell(row, name))).some((concept) => concept && isUnverified(concept));
      expect(cell(row, "comment").includes(unverifiedDefinition), cell(row, "record_id")).toBe(unverified);
    }
  });
});

describe("MISP taxonomy", () => {
  const schema = JSON.parse(readFileSync(new URL("machinetag.schema.json", import.meta.url), "utf8")) as object;
  const validate = new Ajv({ strict: true }).compile(schema);

  test.each(schemes.map((scheme) => [scheme.id, scheme] as const))("of %s fits the schema", (_, scheme) => {
    const valid = validate(JSON.parse(JSON.stringify(toMachinetag(scheme))));
    expect(validate.errors).toBeNull();
    expect(valid).toBe(true);
  });

  test("the schema refuses an entry without a value, which the official one lets pass", () => {
    const { predicates, ...rest } = JSON.parse(JSON.stringify(toMachinetag(copRisk))) as { predicates: { value?: string }[] };
    expect(validate({ ...rest, predicates: predicates.map(({ value: _, ...entry }) => entry) })).toBe(false);
  });

  test("puts each canonical risk under a computed C; values belong to predicates", () => {
    const taxonomy = toMachinetag(copRisk);
    expect(taxonomy.predicates.map(({ value }) => value)).toEqual([
      "content",
      "contact",
      "conduct",
      "contract",
      "x.privacy",
      "x.health",
      "x.inequality",
      "no-c",
    ]);
    const values = taxonomy.values.flatMap(({ entry }) => entry.map(({ value }) => value));
    expect(new Set(values)).toEqual(new Set(canonicalRisks.map(({ id }) => id.slice(9))));
    for (const { predicate } of taxonomy.values) expect(taxonomy.predicates.map(({ value }) => value)).toContain(predicate);
    expect(taxonomy.values.find(({ predicate }) => predicate === "no-c")?.entry.map(({ value }) => value)).toEqual([
      "ai-companion-dependency",
      "ai-undisclosed",
    ]);
  });

  test("marks each definition from memory", () => {
    for (const scheme of schemes.filter(({ id }) => id !== "cop-risk")) {
      const { predicates, values } = toMachinetag(scheme);
      const entries = [...predicates, ...values.flatMap(({ entry }) => entry)];
      expect(entries).toHaveLength(scheme.concepts.length);
      for (const { value, description } of entries) {
        const concept = findConcept(`${scheme.id}:${value}`);
        expect(description.includes(unverifiedDefinition), value).toBe(concept && isUnverified(concept));
      }
    }
  });
});
