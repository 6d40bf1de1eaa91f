#!/usr/bin/env node
// Writes the JSON Schema files from the zod schemas; `--check` only compares. Needs a build.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { documentSchemas, jsonSchemaOf } from "../dist/zod.js";

const folder = fileURLToPath(new URL("../schema/", import.meta.url));
const check = process.argv.includes("--check");
mkdirSync(folder, { recursive: true });

let stale = 0;
for (const type of Object.keys(documentSchemas)) {
  const file = `${folder}${type}.schema.json`;
  const text = `${JSON.stringify(jsonSchemaOf(type), null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  stale++;
  if (check) console.error(`stale: schema/${type}.schema.json; run: node packages/model/tools/write-schemas.mjs`);
  else writeFileSync(file, text);
}
if (check && stale) process.exitCode = 1;
