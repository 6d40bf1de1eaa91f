import { parentPort, workerData } from "node:worker_threads";
import type { Built } from "../build.js";
import { type Engine, start } from "../compile.js";
import type { Facts } from "../facts.js";
import { lineDecider } from "./lines.js";
import type { Answered, Asking } from "./workers.js";

interface Given {
  readonly engineModule?: string;
  readonly facts: Facts;
  readonly built: Built;
  readonly longestLine?: number;
}

const { built, engineModule, facts, longestLine } = workerData as Given;
const engine: Promise<Engine> = engineModule
  ? import(engineModule).then((module: { readonly default: Engine }) => module.default)
  : Promise.resolve(start(facts, built));
const decider = engine.then((ready) => lineDecider(ready, longestLine === undefined ? {} : { longestLine }));

const fromBytes = new TextDecoder("utf-8", { ignoreBOM: true });
const toBytes = new TextEncoder();

parentPort?.on("message", async ({ id, lines }: Asking) => {
  const decide = await decider;
  const texts: string[] = [];
  for (const line of fromBytes.decode(lines).split("\n")) if (line.trim() !== "") texts.push(decide(line));
  const answers = toBytes.encode(texts.length > 0 ? `${texts.join("\n")}\n` : "");
  parentPort?.postMessage({ id, answers } satisfies Answered, [answers.buffer as ArrayBuffer]);
});
