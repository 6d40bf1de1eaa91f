import * as rulesPackage from "@cop-sdk/rules";
import { questions, rules, safeguards, vocabulary } from "./books.mjs";

/** CPU milliseconds of this process from a rule book, or from built packs, to the first answer. */
const { build, compile, definePack, start } = rulesPackage;
const [question] = questions(1);
const book = rules(120, "realistic");
const facts = vocabulary(rulesPackage);
const pack = () => definePack(facts, { id: "bench", revision: "1", safeguards, rules: book });
const isBuilt = process.argv[2] === "built";
// Building here has the compiler warm up for it, so the text is made in a process of its own.
const text = isBuilt
  ? (await import("node:child_process")).execFileSync(process.execPath, [import.meta.filename, "build"], { encoding: "utf8", maxBuffer: 1 << 26 })
  : "";
if (process.argv[2] === "build") process.stdout.write(JSON.stringify(build([pack()])));
else {
  const before = process.cpuUsage();
  const engine = isBuilt ? start(facts, JSON.parse(text)) : compile([pack()]);
  engine.decide(question);
  const { system, user } = process.cpuUsage(before);
  process.stdout.write(String((user + system) / 1000));
}
