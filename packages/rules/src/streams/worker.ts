import { parentPort, workerData } from "node:worker_threads";
import type { Built } from "../build.js";
import { type Engine, start } from "../compile.js";
import type { Facts } from "../facts.js";
import { batchDecider } from "./lines.js";
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
const decider = engine.then((ready) => batchDecider(ready, longestLine === undefined ? {} : { longestLine }));

parentPort?.on("message", async ({ id, lines }: Asking) => {
  const answers = (await decider)(lines);
  parentPort?.postMessage(
    { id, answers } satisfies Answered,
    answers.map(({ buffer }) => buffer),
  );
});
