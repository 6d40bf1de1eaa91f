import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decide } from "@cop-sdk/age";
import { packs } from "@cop-sdk/age/packs";
import * as words from "@cop-sdk/age/vocabulary";
import { compile } from "@cop-sdk/rules";
import { askedOf } from "../../packages/age/dist/facts/door.js";
import { alternate } from "../rules/measure.mjs";
import { cold } from "./cold.mjs";
import { importIfChain } from "./if-chain.mjs";
import { questions } from "./questions.mjs";

const families = ["age-bands", "design-codes", "digital-consent"];
const shipped = families.flatMap(packs);
const rules = shipped.flatMap((pack) => pack.rules);
const { columns } = words.ageFacts;
const folder = mkdtempSync(join(tmpdir(), "cop-bench-age-"));
const whole = await importIfChain(join(folder, "whole.mjs"), rules, columns);
const byState = await importIfChain(join(folder, "by-state.mjs"), rules, columns, columns.jurisdiction.values);
rmSync(folder, { recursive: true });

const facts = questions(4000, words);
const asked = facts.map(askedOf);
const engine = compile(shipped);
const limited = { packs: families };

/** What all programs have to agree on. */
const plain = ({ applied, decision, recommended, recommendedSafeguards, requiredSafeguards, safeguards }) =>
  JSON.stringify([
    decision,
    (requiredSafeguards ?? safeguards).map(({ from, id, strength }) => [id, strength, [...from].sort()]),
    recommendedSafeguards ?? recommended,
    applied,
  ]);

for (const [index, question] of facts.entries()) {
  const ours = decide(question, limited);
  for (const [name, chain] of Object.entries({ whole, byState })) {
    if (plain(ours) !== plain(chain(asked[index])))
      throw new Error(`${name} and decide disagree:\n${JSON.stringify(question)}\n${plain(ours)}\n${plain(chain(asked[index]))}`);
  }
  if (ours.decision !== engine.decide(asked[index]).decision) throw new Error(`the engine and decide disagree: ${JSON.stringify(question)}`);
}
console.log(`Answers: ${facts.length} questions, ${rules.length} rules; decide, the engine and both chains agree on decisions, safeguards and rules.\n`);

const keep = (program) => (list) => {
  let kept = 0;
  for (const question of list) kept += program(question).decision.length;
  return kept;
};
const indexes = facts.map((_, index) => index);
const nanoseconds = alternate(
  {
    "decide, the whole answer": keep((index) => decide(facts[index], limited)),
    "the engine over all packs": keep((index) => engine.decide(asked[index])),
    "if chain": keep((index) => whole(asked[index])),
    "if chain, from the facts as they stand": keep((index) => whole(askedOf(facts[index]))),
    "if chain by state": keep((index) => byState(asked[index])),
  },
  indexes,
);

const round = (number) => Number(number.toPrecision(3));
console.log("| program | µs a question | × if chain | × if chain by state |\n| --- | ---: | ---: | ---: |");
for (const [name, time] of Object.entries(nanoseconds))
  console.log(`| ${name} | ${round(time / 1000)} | ${round(time / nanoseconds["if chain"])} | ${round(time / nanoseconds["if chain by state"])} |`);

const target = (name, value, most, unit) => console.log(`${value <= most ? "met  " : "SHORT"} ${name}: ${round(value)}${unit} of ${most}${unit}`);
console.log("\n| cold, CPU over bare Node | ms |\n| --- | ---: |");
const starts = cold();
for (const [name, time] of Object.entries(starts)) console.log(`| ${name} | ${round(time)} |`);
console.log("\nTargets");
target(
  "decide of the engine over the shipped packs, with the answer that the chain gives, × if chain",
  nanoseconds["the engine over all packs"] / nanoseconds["if chain"],
  0.5,
  "",
);
target("cold import to the first answer", starts["@cop-sdk/age, parseFacts and decide"], 60, " ms");
const price = nanoseconds["decide, the whole answer"] / nanoseconds["if chain, from the facts as they stand"];
console.log(`      decide of this package, which says much that no chain says (see the README): ${round(price)} × if chain from the same facts`);
