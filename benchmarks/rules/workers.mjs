import * as rulesPackage from "@cop-sdk/rules";
import { decideLines, decideLinesInWorkers } from "@cop-sdk/rules/node";
import { questions, rules, safeguards, vocabulary } from "./books.mjs";
import { median } from "./measure.mjs";

/** How many times the wall clock of two workers one thread takes for 2 million lines in chunks of a megabyte. */
const { compile, definePack } = rulesPackage;
const engine = compile([definePack(vocabulary(rulesPackage), { id: "bench", revision: "1", safeguards, rules: rules(120, "realistic") })]);
const lines = questions(1000).map((question) => JSON.stringify(question));
const chunk = Buffer.from(`${Array.from({ length: 5 }, () => lines.join("\n")).join("\n")}\n`);

async function run(decide) {
  const start = performance.now();
  let length = 0;
  for await (const piece of decide(engine, Array(400).fill(chunk))) length += piece.length;
  return { length, took: performance.now() - start };
}

const gains = [];
for (let pass = 0; pass < 3; pass++) {
  const [one, two] = [await run(decideLines), await run(decideLinesInWorkers)];
  if (one.length !== two.length) throw new Error("workers disagree");
  gains.push(one.took / two.took);
}
process.stdout.write(String(median(gains)));
