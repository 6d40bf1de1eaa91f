import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as rulesPackage from "@cop-sdk/rules";
import { analyse, diff } from "@cop-sdk/rules/analyse";
import { columnDecider } from "@cop-sdk/rules/bulk";
import { batchDecider, decideLines, decideLinesInWorkers } from "@cop-sdk/rules/node";
import { aspects, assurances, features, places, questions, rules, safeguards, services, vocabulary } from "./books.mjs";
import { importIfChain } from "./if-chain.mjs";
import { alternate, each, median } from "./measure.mjs";
import { peers } from "./peers.mjs";

const { compile, definePack } = rulesPackage;
const facts = vocabulary(rulesPackage);
const folder = mkdtempSync(join(tmpdir(), "cop-rules-"));
const row = (name, figure, target, met) => console.log(`| ${name} | ${figure} | ${target} | ${met === undefined ? "" : met ? "met" : "**missed**"} |`);
const round = (value, digits = 2) => Number(value.toPrecision(digits + 1));
const engineOf = (book) => compile([definePack(facts, { id: "bench", revision: "1", safeguards, rules: book })]);

function mustBeEqual(name, answer, expected) {
  if (JSON.stringify(answer) !== JSON.stringify(expected)) throw new Error(`${name} disagrees:\n${JSON.stringify(answer)}\n${JSON.stringify(expected)}`);
}

const core = ({ decision, because, safeguards: found }) => ({
  decision,
  because: because.map((reason) => reason.rule ?? reason),
  safeguards: found.map(({ id, strength, from }) => ({ id, strength, from })),
});

/** Engine and if chain over one book; answers first. */
async function bookOf(count, kind, asked) {
  const book = rules(count, kind);
  const engine = engineOf(book);
  const chain = await importIfChain(book, join(folder, `${kind}-${count}.mjs`));
  for (const question of asked) mustBeEqual(`${kind} ${count}`, core(engine.decide(question)), core(chain(question)));
  return { book, engine, chain };
}

console.log(`Node ${process.version}; medians of CPU time, the programs taking turns in one process; answers compared first.\n`);
console.log("| what | measured | target | |\n| --- | ---: | ---: | --- |");
const asked = questions(1000);
const fewer = asked.slice(0, 200);
const times = {};
for (const kind of ["realistic", "random"]) {
  for (const count of [120, 1000, 5000]) {
    const { chain, engine } = await bookOf(count, kind, count > 1000 ? fewer : asked);
    const known = engine.given({ on: "2026-05-01", jurisdiction: "P003", aspect: "account", service: "social", features: ["feature-03"] });
    const rest = asked.map(({ age, assurance, guardianConsent, users }) => ({ age, assurance, guardianConsent, users }));
    const whole = rest.map((one) => ({ on: "2026-05-01", jurisdiction: "P003", aspect: "account", service: "social", features: ["feature-03"], ...one }));
    for (const [index, question] of whole.entries()) mustBeEqual("given", known.decide(rest[index]), engine.decide(question));
    const found = alternate(
      { chain: each(chain), engine: each(engine.decide), near: each((question) => engine.explain(question).outcome) },
      count > 1000 ? fewer : asked,
      { rounds: 9 },
    );
    times[`${kind} ${count}`] = found;
    const ratio = found.engine / found.chain;
    if (count === 120) {
      row(`decide, 120 rules, ${kind}: × if chain`, round(ratio), "≤ 0.5", ratio <= 0.5);
      row(`with near misses, 120 rules, ${kind}: × if chain`, round(found.near / found.chain), "≤ 1", found.near <= found.chain);
      const pairs = rest.map((one, index) => ({ rest: one, whole: whole[index] }));
      const over = (decide, part) => (list) => list.reduce((sum, pair) => sum + decide(pair[part]).safeguards.length, 0);
      const same = alternate({ chain: over(chain, "whole"), given: over(known.decide, "rest") }, pairs, { rounds: 9 });
      row(`given, reused, 120 rules, ${kind}: × if chain`, round(same.given / same.chain), "≤ 0.35", same.given <= 0.35 * same.chain);
    }
    if (count === 1000) row(`decide, 1,000 rules, ${kind}: if chain takes`, `${round(1 / ratio)} ×`, "≥ 20 ×", ratio <= 1 / 20);
    if (count === 5000) {
      const growth = found.engine / times[`${kind} 120`].engine;
      row(`5,000 rules against 120, ${kind}`, `${round(growth)} ×`, "≤ 15 ×", growth <= 15);
    }
  }
}

const { book, engine } = await bookOf(120, "realistic", asked);
// Before the peers, whose heaps make every collection of garbage longer.
const bytes = new TextEncoder().encode(`${asked.map((question) => JSON.stringify(question)).join("\n")}\n`);
const decideBatch = batchDecider(engine);
mustBeEqual("NDJSON", Buffer.concat(decideBatch(bytes)).toString(), asked.map((question) => `${JSON.stringify(engine.decide(question))}\n`).join(""));
const linesOf = () => new TextDecoder().decode(bytes).split("\n");
const parseOnly = alternate(
  {
    parse: () => linesOf().reduce((sum, line) => sum + (line ? Object.keys(JSON.parse(line)).length : 0), 0),
    decide: () => decideBatch(bytes).length,
    inside: () => linesOf().reduce((sum, line) => sum + (line ? engine.decide(JSON.parse(line)).safeguards.length : 0), 0),
  },
  asked,
  { rounds: 9 },
);
row("NDJSON parsed and decided, without writing: rate against parsing alone", round(parseOnly.parse / parseOnly.inside), "", undefined);
row("NDJSON in and out: rate against parsing alone", round(parseOnly.parse / parseOnly.decide), "≥ 0.85", parseOnly.parse / parseOnly.decide >= 0.85);

const chunk = Buffer.concat(Array.from({ length: 5 }, () => bytes));
const wallClock = async (decide) => {
  const start = performance.now();
  let length = 0;
  for await (const piece of decide(
    engine,
    Array.from({ length: 400 }, () => chunk),
  ))
    length += piece.length;
  return { length, took: performance.now() - start };
};
const runs = [];
for (let pass = 0; pass < 3; pass++) {
  const [one, two] = [await wallClock(decideLines), await wallClock(decideLinesInWorkers)];
  mustBeEqual("workers", two.length, one.length);
  runs.push(one.took / two.took);
}
row("two workers against one thread, 2 million lines, wall clock", `${round(median(runs))} ×`, "≥ 1.6 ×", median(runs) >= 1.6);

const codes = (name, words) => Uint16Array.from(asked, (question) => words.indexOf(question[name]));
const columns = {
  on: Int32Array.from(asked, ({ on }) => Date.parse(on) / 86_400_000),
  jurisdiction: codes("jurisdiction", places),
  aspect: codes("aspect", aspects),
  age: Uint8Array.from(asked, ({ age }) => age),
  service: codes("service", services),
  features: [Uint32Array.from(asked, (question) => question.features.reduce((bits, word) => bits | (1 << features.indexOf(word)), 0))],
  assurance: codes("assurance", assurances),
  guardianConsent: Uint8Array.from(asked, ({ guardianConsent }) => Number(guardianConsent)),
  users: Int32Array.from(asked, ({ users }) => users),
};
const decideColumns = columnDecider(engine);
const answers = decideColumns({ length: asked.length, columns });
for (const [index, question] of asked.entries()) mustBeEqual("columns", facts.decisions[answers.decisions[index]], engine.decide(question).decision);
const typed = alternate({ columns: () => decideColumns({ length: asked.length, columns }) }, asked, { rounds: 9 }).columns;
row("typed arrays in, against NDJSON in and out", `${round(parseOnly.decide / typed)} ×`, "≥ 20 ×", parseOnly.decide >= 20 * typed);
row("typed arrays in, against parsing NDJSON alone", `${round(parseOnly.parse / typed)} ×`, "", undefined);

for (const [name, peer, least] of await peers(book)) {
  if (typeof peer === "string") {
    row(`${name}`, "not run", "", undefined);
    console.log(`<!-- ${name}: ${peer} -->`);
    continue;
  }
  const list = fewer.slice(0, 50);
  try {
    for (const question of list) mustBeEqual(name, await peer(question), core(engine.decide(question)).because);
  } catch (error) {
    row(name, "other answers, not timed", "", undefined);
    console.log(`<!-- ${name}: ${String(error).slice(0, 300).replaceAll("\n", " ")} -->`);
    continue;
  }
  const own = alternate({ engine: each(engine.decide) }, asked, { rounds: 5, least: 20_000 }).engine;
  const samples = [];
  for (let pass = 0; pass < 5; pass++) {
    const start = process.cpuUsage();
    for (const question of list) await peer(question);
    const { system, user } = process.cpuUsage(start);
    samples.push(((user + system) * 1000) / list.length);
  }
  const factor = median(samples) / own;
  row(`${name} takes`, `${round(factor)} ×`, `≥ ${least} ×`, factor >= least);
}

const timed = (work) => {
  const start = process.cpuUsage();
  work();
  const { system, user } = process.cpuUsage(start);
  return (user + system) / 1000;
};
for (const count of [120, 1000]) {
  const { engine: analysed, book: source } = count === 120 ? { engine, book } : await bookOf(1000, "realistic", fewer);
  const next = engineOf(source.map((rule, index) => (index % 10 === 0 ? { ...rule, when: { ...rule.when, age: { below: 17 } } } : rule)));
  const scope = { jurisdiction: ["P000"], age: { below: 18 }, on: { from: "2026-01-01" } };
  const [target, limit] = count === 120 ? ["< 250 ms each", 250] : ["< 3 s each", 3000];
  for (const [name, took] of [
    ["conflicts", timed(() => analyse(analysed, { only: ["conflicts"] }))],
    ["unreachable", timed(() => analyse(analysed, { only: ["unreachable"] }))],
    ["redundant", timed(() => analyse(analysed, { only: ["redundant"] }))],
    [
      "gaps over a scope, five safeguards",
      timed(() => analyse(analysed, { only: ["gaps"], scope, wanted: safeguards.slice(0, 5).map((safeguard) => ({ safeguard })) })),
    ],
    ["overlaps", timed(() => analyse(analysed, { only: [], overlaps: true }))],
    ["monotone in age", timed(() => analyse(analysed, { only: ["notMonotone"], monotone: ["age"] }))],
    ["diff, every tenth rule changed", timed(() => diff(analysed, next))],
  ]) {
    row(`${name}, ${count} rules`, `${round(took)} ms`, target, took < limit);
  }
}

const change = alternate(
  {
    change: (list) =>
      list.reduce(
        (sum, question) =>
          sum + engine.change(question, ({ decision }) => decision === "allow", { mayChange: ["service", "assurance", "guardianConsent"] }).changes.length,
        0,
      ),
  },
  fewer,
  { rounds: 5 },
).change;
row("change, 120 rules, three facts", `${round(change / 1e6)} ms`, "< 1 ms", change < 1e6);

const cold = (how) =>
  median(Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, [new URL("cold.mjs", import.meta.url).pathname, how], { encoding: "utf8" }))));
const [compiled, built] = ["compile", "built"].map(cold);
row("compile 120 rules to the first answer, cold process, modules loaded", `${round(compiled)} ms`, "≤ 15 ms", compiled <= 15);
row("the same from a built pack", `${round(built)} ms`, "≤ 5 ms", built <= 5);
