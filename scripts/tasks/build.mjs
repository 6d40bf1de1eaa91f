import { build } from "../lib/build.mjs";
import { step } from "../lib/run.mjs";

export const run = () => step("build", build);
