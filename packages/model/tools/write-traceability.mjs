#!/usr/bin/env node
// Writes docs/traceability.md from the model; `--check` only compares. Needs a build.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as model from "../dist/index.js";
import { traceabilityPage } from "./traceability-page.mjs";

const file = fileURLToPath(new URL("../../../docs/traceability.md", import.meta.url));
const text = traceabilityPage(model);
const current = existsSync(file) && readFileSync(file, "utf8") === text;
if (!current && process.argv.includes("--check")) {
  console.error("stale: docs/traceability.md; run: node packages/model/tools/write-traceability.mjs");
  process.exitCode = 1;
} else if (!current) writeFileSync(file, text);
