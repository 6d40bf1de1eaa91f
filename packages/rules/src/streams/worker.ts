import { parentPort, workerData } from "node:worker_threads";
import type { Built } from "../build.js";
import { type Engine, start } from "../compile.js";
import type { Facts } from "../facts.js";
import { lineDecider } from "./lines.js";

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

parentPort?.on("message", async ({ id, text }: { readonly id: number; readonly text: string }) => {
  const decide = await decider;
  const answers = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(decide);
  parentPort?.postMessage({ id, text: answers.length > 0 ? `${answers.join("\n")}\n` : "" });
});
