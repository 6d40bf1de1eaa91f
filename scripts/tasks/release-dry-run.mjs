import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "../lib/build.mjs";
import { makeConsumer } from "../lib/consumer.mjs";
import { pack } from "../lib/pack.mjs";
import { packages, readJson, root } from "../lib/paths.mjs";
import { run as runCommand, StepFailed, step, tool } from "../lib/run.mjs";

const left = new Set(["node_modules", ".git", "out", ".tmp", "coverage"]);

/** Versions, packs and installs the packages as a release would, in a copy: nothing here is changed and nothing is published. */
export async function run() {
  await step("build", build);
  const folder = mkdtempSync(join(tmpdir(), "cop-release-"));
  try {
    const copy = join(folder, "copy");
    cpSync(root, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
    await step("install the copy", () => tool("pnpm", ["install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts", "--silent"], { cwd: copy }));
    await step("version", () => tool("@changesets/cli", ["version"], { bin: "changeset", cwd: copy }));
    const versions = new Set(packages().map(({ name }) => readJson(join(copy, "packages", name, "package.json")).version));
    if (versions.size !== 1) throw new StepFailed(`the packages of the fixed group differ in version: ${[...versions].join(", ")}`);
    const tarballs = await step("pack", () => pack(join(folder, "tarballs"), copy));
    const consumer = join(folder, "consumer");
    await step("install into an empty project", () => makeConsumer(consumer, tarballs, {}));
    await step("run the installed command", () => runCommand(process.execPath, ["node_modules/@cop-sdk/cli/bin/cop.js", "--version"], { cwd: consumer }));
    process.stdout.write(`\nA release would publish ${tarballs.length} packages at version ${[...versions][0]}.\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
