import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as rulesPackage from "@cop-sdk/rules";
import { analyse, diff } from "@cop-sdk/rules/analyse";
import { questions, rules, safeguards, vocabulary } from "./books.mjs";
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
const alone = (program, ...words) => JSON.parse(execFileSync(process.execPath, [new URL(program, import.meta.url).pathname, ...words], { encoding: "utf8" }));
const bulk = alone("bulk.mjs");
row("NDJSON parsed and decided, without writing: rate against parsing alone", round(bulk.parse / bulk.inside), "", undefined);
row("NDJSON in and out: rate against parsing alone", round(bulk.parse / bulk.lines), "≥ 0.85", bulk.parse / bulk.lines >= 0.85);
row("typed arrays in, against NDJSON in and out", `${round(bulk.lines / bulk.columns)} ×`, "≥ 20 ×", bulk.lines >= 20 * bulk.columns);
row("typed arrays in, against parsing NDJSON alone", `${round(bulk.parse / bulk.columns)} ×`, "", undefined);
const gain = alone("workers.mjs");
row("two workers against one thread, 2 million lines, wall clock", `${round(gain)} ×`, "≥ 1.6 ×", gain >= 1.6);

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

const cold = (how) => median(Array.from({ length: 9 }, () => alone("cold.mjs", how)));
const [compiled, built] = ["compile", "built"].map(cold);
row("compile 120 rules to the first answer, cold process, modules loaded", `${round(compiled)} ms`, "≤ 15 ms", compiled <= 15);
row("the same from a built pack", `${round(built)} ms`, "≤ 5 ms", built <= 5);
