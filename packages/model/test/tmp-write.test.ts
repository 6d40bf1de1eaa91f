import { readFileSync, writeFileSync } from "node:fs";
import { test } from "vitest";
import * as model from "../src/index.js";
import { documentTypes } from "../src/index.js";
import { jsonSchemaOf, openApiComponents } from "../src/zod.js";
import { traceabilityPage } from "../tools/traceability-page.mjs";
test("write", () => {
  for (const type of documentTypes) writeFileSync(new URL(`../schema/${type}.schema.json`, import.meta.url), `${JSON.stringify(jsonSchemaOf(type), null, 2)}\n`);
  writeFileSync(new URL("../schema/openapi.json", import.meta.url), `${JSON.stringify(openApiComponents(), null, 2)}\n`);
  writeFileSync(new URL("../../../docs/traceability.md", import.meta.url), traceabilityPage(model));
});
