import { build } from "../lib/build.mjs";
import { packages } from "../lib/paths.mjs";
import { run as runCommand, StepFailed, step, tool } from "../lib/run.mjs";

/** Every static check; all of them run, and each that failed is named at the end. */
export async function run() {
  await step("build", build);
  const failed = [];
  for (const [title, check] of Object.entries(checks)) {
    try {
      await step(title, check);
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      failed.push(title);
    }
  }
  if (failed.length) throw new StepFailed(`Checks that failed: ${failed.join("; ")}`);
}

const published = () => packages().filter(({ manifest }) => !manifest.private);

const checks = {
  "format and lint": () => tool("@biomejs/biome", ["ci", "--error-on-warnings", "."], { bin: "biome" }),
  types: () => tool("typescript7", ["-p", "tsconfig.json"], { bin: "tsc" }),
  "unused code": () => tool("knip", []),
  "direction of imports": () =>
    tool("dependency-cruiser", ["--config", ".dependency-cruiser.mjs", ...packages().map(({ name }) => `packages/${name}/src`)], { bin: "depcruise" }),
  "registered document types": () => runCommand(process.execPath, ["packages/model/tools/register.mjs", "--check"]),
  "JSON Schema files": () => runCommand(process.execPath, ["packages/model/tools/write-schemas.mjs", "--check"]),
  "package manifests": () => {
    for (const { dir } of published()) tool("publint", ["run", dir, "--strict", "--pack", "npm"], { bin: "publint" });
  },
  "types of the packages": () => {
    for (const { dir, manifest } of published().filter(({ manifest }) => manifest.exports["."]?.import))
      tool("@arethetypeswrong/cli", ["--pack", dir, "--profile", "node16", "--quiet", ...excluded(manifest)], { bin: "attw" });
  },
};

/** Entries that are data files have no types. */
const excluded = ({ exports }) => {
  const data = Object.keys(exports).filter((entry) => entry === "./package.json" || typeof exports[entry] === "string");
  return data.length ? ["--exclude-entrypoints", ...data] : [];
};
