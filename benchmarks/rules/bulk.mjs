import * as rulesPackage from "@cop-sdk/rules";
import { columnDecider } from "@cop-sdk/rules/bulk";
import { batchDecider } from "@cop-sdk/rules/node";
import { aspects, assurances, features, places, questions, rules, safeguards, services, vocabulary } from "./books.mjs";
import { alternate } from "./measure.mjs";

/** CPU time per question in nanoseconds of 10,000 questions as NDJSON and as columns: parsed alone; parsed and decided; lines in and lines out; columns in and columns out. */
const { compile, definePack } = rulesPackage;
const engine = compile([definePack(vocabulary(rulesPackage), { id: "bench", revision: "1", safeguards, rules: rules(120, "realistic") })]);
const asked = questions(10_000);
const bytes = Buffer.from(asked.map((question) => `${JSON.stringify(question)}\n`).join(""));
const linesOf = () => new TextDecoder().decode(bytes).split("\n");
const decideLines = batchDecider(engine);
const expected = asked.map((question) => `${JSON.stringify(engine.decide(question))}\n`).join("");
if (Buffer.concat(decideLines(bytes)).toString() !== expected) throw new Error("NDJSON disagrees");

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
const { decisions } = decideColumns({ length: asked.length, columns });
for (const [index, question] of asked.entries()) {
  if (engine.facts.decisions[decisions[index]] !== engine.decide(question).decision) throw new Error("columns disagree");
}

const times = alternate(
  {
    parse: () => linesOf().reduce((sum, line) => sum + (line ? Object.keys(JSON.parse(line)).length : 0), 0),
    inside: () => linesOf().reduce((sum, line) => sum + (line ? engine.decide(JSON.parse(line)).safeguards.length : 0), 0),
    lines: () => decideLines(bytes).length,
    columns: () => decideColumns({ length: asked.length, columns }),
  },
  asked,
  { rounds: 15 },
);
process.stdout.write(JSON.stringify(times));
