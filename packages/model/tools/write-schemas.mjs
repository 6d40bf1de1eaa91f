#!/usr/bin/env node
// Writes the JSON Schema files and the OpenAPI file from the zod schemas; `--check` only compares. Needs a build.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { documentSchemas, jsonSchemaOf, openApiComponents } from "../dist/zod.js";

const folder = fileURLToPath(new URL("../schema/", import.meta.url));
const check = process.argv.includes("--check");
mkdirSync(folder, { recursive: true });

const files = Object.keys(documentSchemas).map((type) => [`${type}.schema.json`, jsonSchemaOf(type)]);
let stale = 0;
for (const [name, schema] of [...files, ["openapi.json", openApiComponents()]]) {
  const file = `${folder}${name}`;
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  stale++;
  if (check) console.error(`stale: schema/${name}; run: node packages/model/tools/write-schemas.mjs`);
  else writeFileSync(file, text);
}
if (check && stale) process.exitCode = 1;
