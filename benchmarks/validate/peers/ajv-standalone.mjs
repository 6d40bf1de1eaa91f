import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { jsonSchemaOf } from "@cop-sdk/model/zod";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

/** Code that ajv writes beforehand, loaded as a module of its own: no compiling at run time. */
function load(type, allErrors) {
  const ajv = new Ajv2020({ code: { source: true }, strict: false, allErrors });
  const code = standalone.default(ajv, ajv.compile(jsonSchemaOf(type)));
  const folder = mkdtempSync(join(import.meta.dirname, ".ajv-"));
  try {
    const file = join(folder, "validate.cjs");
    writeFileSync(file, code);
    return createRequire(import.meta.url)(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function prepare(_, type) {
  const first = load(type, false);
  const all = load(type, true);
  return { first: (value) => first(value), all: (value) => all(value) };
}
