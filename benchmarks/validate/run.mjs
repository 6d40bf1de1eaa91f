import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { documentSchemas } from "@cop-sdk/model/zod";
import { alternate, median } from "../rules/measure.mjs";
import { documents, spoilt } from "./documents.mjs";
import { mutations } from "./mutations.mjs";
import { load, peers } from "./peers/index.mjs";

const all = documents();
const prepared = {};
for (const peer of peers) {
  const prepare = await load(peer);
  prepared[peer] = Object.fromEntries(Object.entries(all).map(([name, { type }]) => [name, prepare(documentSchemas[type], type)]));
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}. Unit: JSON.parse of the same text; medians of CPU time, taken in turn in one process.\n`,
);
compareVerdicts();
const warmValid = warm("first", (document) => document);
const warmInvalid = warm("all", (document) => spoilt(document, 0.05));
print("Warm, valid: one verdict", warmValid);
print("Warm, invalid (about one entry in twenty is wrong): every fault looked for", warmInvalid);
const fresh = cold(["cop-sdk", "zod", "zod-compiled", "ajv-standalone"], ["small", "large"]);
print("Cold: the first document of a fresh process, with everything that a program makes of its schema at that moment", fresh.first);
print("Warming: mean of the first hundred documents of a fresh process", fresh.hundred);
targets();

/** Before any time is taken: the same verdicts everywhere, on right, spoilt and mutated documents. */
function compareVerdicts() {
  let compared = 0;
  let refused = 0;
  for (const [name, document] of Object.entries(all)) {
    for (const variant of [document, spoilt(document, 0.05), spoilt(document, 0.5), ...mutations(document, name === "large" ? 60 : 200)]) {
      const value = JSON.parse(JSON.stringify(variant));
      const expected = prepared.zod[name].first(value);
      for (const peer of peers)
        for (const kind of ["first", "all"])
          if (prepared[peer][name][kind](value) !== expected)
            throw new Error(`${peer} (${kind}) differs from zod, which says ${expected}, on a variant of "${name}": ${JSON.stringify(value)}`);
      compared++;
      if (!expected) refused++;
    }
  }
  console.log(`Verdicts: ${compared} documents, ${refused} of them invalid; all of ${peers.join(", ")} agree.\n`);
}

/** Ratios to JSON.parse by document and peer. */
function warm(kind, variant) {
  return Object.fromEntries(
    Object.entries(all).map(([name, document]) => {
      const text = JSON.stringify(variant(document));
      const value = JSON.parse(text);
      const programs = { json: () => JSON.parse(text) };
      for (const peer of peers) {
        const check = prepared[peer][name][kind];
        programs[peer] = () => check(value);
      }
      const { json, ...times } = alternate(programs, [value], { rounds: 11, least: 25_000 });
      return [name, { bytes: Buffer.byteLength(text), unit: json / 1000, ratios: Object.fromEntries(peers.map((peer) => [peer, times[peer] / json])) }];
    }),
  );
}

function cold(names, sizes) {
  const script = fileURLToPath(new URL("cold.mjs", import.meta.url));
  const tables = { first: {}, hundred: {} };
  for (const size of sizes) {
    const runs = Object.fromEntries(names.map((peer) => [peer, []]));
    for (let round = 0; round < 7; round++)
      for (const peer of names) {
        const { status, stdout, stderr } = spawnSync(process.execPath, [script, peer, size], { encoding: "utf8" });
        if (status !== 0) throw new Error(stderr);
        runs[peer].push(JSON.parse(stdout));
      }
    const unit = median(Object.values(runs).flatMap((list) => list.map(({ parse }) => parse)));
    for (const kind of ["first", "hundred"])
      tables[kind][size] = {
        bytes: Buffer.byteLength(JSON.stringify(all[size])),
        unit,
        ratios: Object.fromEntries(names.map((peer) => [peer, median(runs[peer].map((run) => run[kind])) / unit])),
      };
  }
  return tables;
}

function print(title, table) {
  const names = Object.keys(Object.values(table)[0].ratios);
  console.log(`${title}\n\n| document | bytes | JSON.parse, µs | ${names.join(" | ")} |\n| --- |${" ---: |".repeat(names.length + 2)}`);
  for (const [name, { bytes, unit, ratios }] of Object.entries(table))
    console.log(`| ${name} | ${bytes} | ${unit.toFixed(1)} | ${names.map((peer) => ratios[peer].toFixed(ratios[peer] < 10 ? 2 : 0)).join(" | ")} |`);
  console.log("");
}

/** The targets that the project set itself; a shortfall is named, it fails nothing. */
function targets() {
  const worst = (table, of) =>
    Object.entries(table)
      .map(([name, { ratios }]) => [of(ratios), name])
      .reduce((left, right) => (right[0] > left[0] ? right : left));
  const line = (title, [value, name], limit) => console.log(`${value <= limit ? "met  " : "SHORT"} ${title}: worst ${value.toFixed(2)} of ${limit} (${name})`);
  console.log("Targets");
  line(
    "valid and warm, × JSON.parse",
    worst(warmValid, (ratios) => ratios["cop-sdk"]),
    0.3,
  );
  line(
    "valid and warm, × ajv standalone",
    worst(warmValid, (ratios) => ratios["cop-sdk"] / ratios["ajv-standalone"]),
    1,
  );
  line(
    "first document of a fresh process, × plain zod",
    worst(fresh.first, (ratios) => ratios["cop-sdk"] / ratios.zod),
    1,
  );
  line(
    "invalid with every finding, × JSON.parse",
    worst(warmInvalid, (ratios) => ratios["cop-sdk"]),
    4,
  );
}
