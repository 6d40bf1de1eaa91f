#!/usr/bin/env node
// Entry of every npm script. Uses Node's built-ins only, so that it runs before anything is installed.
import { checkNode, install } from "./lib/install.mjs";
import { StepFailed, step } from "./lib/run.mjs";

const tasks = {
  start: "set everything up, validate the real documents and compile the reports into out/",
  test: "set everything up and run every test",
  build: "install and build every package",
  check: "run every static check",
  fuzz: "run every property test from a new seed",
  docs: "build the API pages; a warning is an error",
  bench: "run the benchmarks",
  format: "format the sources",
  "release-dry-run": "version, pack and install the packages into an empty project, in a copy",
};

async function main([name, ...args]) {
  if (!Object.hasOwn(tasks, name ?? "")) {
    process.stderr.write(
      `Tasks:\n${Object.entries(tasks)
        .map(([task, about]) => `  ${task.padEnd(16)} ${about}`)
        .join("\n")}\n`,
    );
    return 2;
  }
  checkNode();
  await step("dependencies", install);
  const { run } = await import(`./tasks/${name}.mjs`);
  return (await run(args)) ?? 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = error.exitCode;
}
