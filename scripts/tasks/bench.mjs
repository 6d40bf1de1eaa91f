import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "../lib/build.mjs";
import { root } from "../lib/paths.mjs";
import { run as runCommand, StepFailed, step } from "../lib/run.mjs";

const folder = join(root, "benchmarks");

/** Runs the benchmarks that are named, or all: every folder of `benchmarks/` with a `run.mjs`. */
export async function run(names) {
  const known = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "run.mjs")))
    .sort();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length) throw new StepFailed(`No benchmark is called ${unknown.join(" or ")}; there are: ${known.join(", ")}.`, 2);
  await step("build", build);
  for (const name of names.length ? names : known)
    await step(`benchmark ${name}`, () =>
      runCommand(process.execPath, [join(folder, name, "run.mjs")], { cwd: join(folder, name), label: `benchmark ${name}` }),
    );
}
