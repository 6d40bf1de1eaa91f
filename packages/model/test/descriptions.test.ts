import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { documentTypes } from "../src/index.js";
import { descriptions } from "../src/parsing/descriptions.js";
import { interfaceOf } from "../src/parsing/json-schema.js";
import { eachNode, type SchemaNode } from "../src/parsing/schema-node.js";
import { jsonSchemaOf } from "../src/zod.js";
import { readInterfaces } from "../tools/read-interfaces.mjs";

const source = fileURLToPath(new URL("../src", import.meta.url));
const interfaces = readInterfaces(source, documentTypes.map(interfaceOf));

test("the descriptions are those of the interfaces", () => {
  const read = Object.fromEntries(
    Object.entries(interfaces).map(([name, members]) => [
      name,
      Object.fromEntries(Object.entries(members).map(([member, { text, of }]) => [member, [text, ...of]])),
    ]),
  );
  expect(descriptions).toEqual(read);
});

test("every interface says what it is", () => {
  expect(Object.entries(interfaces).filter(([name, members]) => !name.includes(".") && members["+"]?.text === "")).toEqual([]);
});

test("every member has a meaning and says how much it is needed", () => {
  const needs = /\b(?:Must|Should|May)\b[^.]*\.$/u;
  const faults = Object.entries(interfaces).flatMap(([name, members]) =>
    Object.entries(members).flatMap(([member, { text }]) =>
      member === "+" || (needs.test(text) && text.replace(needs, "").trim() !== "") ? [] : [`${name}.${member}: ${text}`],
    ),
  );
  expect(faults).toEqual([]);
});

describe.each(documentTypes)("the JSON Schema of %s", (type) => {
  const schema = jsonSchemaOf(type) as SchemaNode;

  test("has a title and a description for every member", () => {
    const bare: string[] = [];
    let members = 0;
    eachNode(schema, ({ properties = {}, title }) => {
      for (const [member, { title: memberTitle, description }] of Object.entries(properties)) {
        members++;
        if (!memberTitle || !description) bare.push(`${title}.${member}`);
      }
    });
    expect(bare).toEqual([]);
    expect(members).toBeGreaterThan(60);
  });

  test("refers to definitions that are there, and carries no metadata of the model", () => {
    const names = new Set(Object.keys(schema.$defs ?? {}).map((name) => `#/$defs/${name}`));
    eachNode(schema, (node) => {
      if (node.$ref !== undefined) expect(names).toContain(node.$ref);
      for (const key of ["safe", "form", "list", "interface", "id"]) expect(Object.keys(node)).not.toContain(key);
    });
  });
});
