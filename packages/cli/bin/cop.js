#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const entry = new URL("../dist/main.js", import.meta.url);
if (existsSync(fileURLToPath(entry))) {
  const { runAsProgram } = await import(entry.href);
  await runAsProgram(JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version);
} else {
  process.stderr.write("cop is not built yet. In a clone of the project, run: npm run build\n");
  process.exitCode = 2;
}
