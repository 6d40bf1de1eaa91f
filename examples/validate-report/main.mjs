// A partner's script: reads a report that somebody sent, prints what a reviewer would say, and decides whether to accept it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { formatText } from "@cop-sdk/diagnostics";
import { json } from "@cop-sdk/reader";
import { yaml } from "@cop-sdk/reader/yaml";
import { createValidator, validationCatalogue } from "@cop-sdk/validation";

const validate = createValidator({ profile: "draft", formats: [json, yaml] });

const file = new URL("quarterly-report.yaml", import.meta.url);
const { ok, diagnostics } = validate(readFileSync(file), { file: "quarterly-report.yaml" });

console.log(formatText(diagnostics, { catalogue: validationCatalogue, language: "en" }));
console.log(ok ? "Accepted." : "Sent back.");

// What this example promises.
const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code, range }) => `${range?.start.line} ${code}`);
assert.equal(ok, false);
assert.deepEqual(errors, ["10 period/reversed", "14 structure/misspelt-code", "17 country/unknown", "19 clause/ambiguous"]);
