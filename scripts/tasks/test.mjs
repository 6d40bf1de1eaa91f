import { build } from "../lib/build.mjs";
import { step, tool } from "../lib/run.mjs";

export async function run(args) {
  await step("build", build);
  await step("types of sources and tests", () => tool("typescript7", ["-p", "tsconfig.json"], { bin: "tsc" }));
  await step("tests", () => tool("vitest", ["run", ...args]));
}
