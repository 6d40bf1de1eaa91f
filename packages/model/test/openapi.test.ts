import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { draftOf } from "../src/index.js";
import { openApiComponents } from "../src/zod.js";

const components = openApiComponents();
const file = new URL("../schema/openapi.json", import.meta.url);

test("the OpenAPI file is current", () => expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(components));

const ajv = new Ajv2020({ strict: false, discriminator: false });
ajv.addSchema(components, "components");
const accepts = (name: string, value: unknown) => ajv.validate({ $ref: `components#/components/schemas/${name}` }, value);

test("its schemas accept and refuse documents", () => {
  const draft = draftOf("partnership-record", { id: "p", language: "en" });
  expect(accepts("PartnershipRecord", draft)).toBe(true);
  expect(accepts("CopDocument", draft)).toBe(true);
  expect(accepts("ProjectRecord", draft)).toBe(false);
  expect(accepts("CopDocument", { ...draft, kind: "friendship" })).toBe(false);
});

test("names for readers, none made up by a machine", () => {
  const { schemas } = components.components as { schemas: Record<string, unknown> };
  expect(Object.keys(schemas)).toEqual(expect.arrayContaining(["CopDocument", "Activity", "StrategyAction", "ActivityType", "LanguageTag"]));
  expect(Object.keys(schemas).filter((name) => !/^[A-Z][A-Za-z]+\d?(?:256)?$/u.test(name))).toEqual([]);
});
