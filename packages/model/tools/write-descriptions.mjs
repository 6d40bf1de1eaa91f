#!/usr/bin/env node
// Writes the descriptions of the JSON Schema files from the TSDoc of the interfaces: `src/parsing/descriptions.ts`. Then run the formatter, the build and `write-schemas.mjs`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readInterfaces, writeDescriptions } from "./read-interfaces.mjs";

const source = fileURLToPath(new URL("../src/", import.meta.url));
const registry = readFileSync(`${source}documents/registered/types.ts`, "utf8");
const roots = [...registry.matchAll(/^import type \{ (\w+) \}/gm)].map(([, name]) => name);
writeFileSync(`${source}parsing/descriptions.ts`, writeDescriptions(readInterfaces(source, roots)));
