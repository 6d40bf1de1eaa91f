import { cpus } from "node:os";
import { parseDocument } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import { read } from "@cop-sdk/reader";
import { createValidator } from "@cop-sdk/validation";
import { alternate } from "../rules/measure.mjs";
import { documents, log } from "../validate/documents.mjs";
import { load } from "../validate/peers/index.mjs";

/** Full validation (structure, all rules, terms, privacy) against JSON.parse of the same text and against ajv's verdict on structure alone. */
const day = "2026-11-23";
const ajv = await load("ajv-standalone");

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}. Medians of CPU time, taken in turn in one process; unit: JSON.parse of the same text.\n`,
);
const rows = [];
for (const profile of ["draft", "submission"]) {
  const validate = createValidator({ profile, on: day });
  for (const [name, document] of Object.entries(measured())) rows.push(measure(profile, name, document, validate));
}
print(rows);
growth();
targets(rows);

/** The documents of the benchmark of structure; the medium one without findings that repeat, as a document in good order is. */
function measured() {
  const { medium, ...others } = documents();
  const actions = medium.actions.map((action, index) => ({ ...action, officialRef: `${1 + Math.floor(index / 9)}.${1 + (index % 9)}` }));
  return { ...others, medium: { ...medium, actions } };
}

function measure(profile, name, document, validate) {
  const text = JSON.stringify(document);
  const value = JSON.parse(text);
  const { first: structure } = ajv(documentSchemas[document.type], document.type);
  const { diagnostics } = validate(value);
  for (let round = 0; round < 100; round++) {
    validate(value);
    validate(text);
  }
  const programs = {
    json: () => JSON.parse(text),
    ajv: () => structure(value),
    parse: () => parseDocument(value),
    read: () => read(text),
    value: () => validate(value),
    text: () => validate(text),
  };
  const { json, ...times } = alternate(programs, [value], { rounds: 11, least: 25_000 });
  const ratios = Object.fromEntries(Object.entries(times).map(([program, time]) => [program, time / json]));
  return { profile, name, bytes: Buffer.byteLength(text), unit: json / 1000, findings: diagnostics.length, ratios };
}

function print(list) {
  console.log("| profile | document | bytes | JSON.parse, µs | findings | ajv, structure alone | parseDocument | reading | validate, value | validate, text |");
  console.log(`| --- | --- |${" ---: |".repeat(8)}`);
  for (const { profile, name, bytes, unit, findings, ratios } of list) {
    const columns = ["ajv", "parse", "read", "value", "text"].map((program) => ratios[program].toFixed(2));
    console.log(`| ${profile} | ${name} | ${bytes} | ${unit.toFixed(1)} | ${findings} | ${columns.join(" | ")} |`);
  }
  console.log("");
}

/** CPU time per byte of logs up to 20 MB: it stays the same where the work grows with the document and not faster. */
function growth() {
  const validate = createValidator({ profile: "draft", on: day });
  console.log("Growth, from text\n\n| bytes | µs | ns per byte |\n| ---: | ---: | ---: |");
  for (const activities of [200, 2000, 20_000]) {
    const text = JSON.stringify(log(activities));
    validate(text);
    const start = process.cpuUsage();
    validate(text);
    const { user, system } = process.cpuUsage(start);
    console.log(`| ${text.length} | ${user + system} | ${(((user + system) * 1000) / text.length).toFixed(1)} |`);
  }
  console.log("");
}

/** The targets that the project set itself; a shortfall is named, it fails nothing. */
function targets(list) {
  const { ratios } = list.find(({ profile, name }) => profile === "draft" && name === "medium");
  for (const program of ["value", "text"])
    console.log(
      `${ratios[program] <= 4 ? "met  " : "SHORT"} valid medium document once warm, from ${program}: ${ratios[program].toFixed(2)} of 4 × JSON.parse`,
    );
}
