import { build } from "../lib/build.mjs";
import { step, tool } from "../lib/run.mjs";

/** API pages of every package in docs/api; a warning of TypeDoc is an error. */
export async function run() {
  await step("build", build);
  await step("API pages", () => tool("typedoc", []));
}
