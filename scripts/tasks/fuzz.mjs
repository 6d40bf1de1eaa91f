import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packages } from "../lib/paths.mjs";
import { step, tool } from "../lib/run.mjs";

/** Runs every property test again and again (`npm run fuzz -- 5` for five times), each time from another seed; stops at the first counterexample. */
export async function run([times = "1", ...names]) {
  const files = packages().flatMap(({ dir }) => propertyTests(dir));
  for (let time = 1; time <= Number(times); time++) {
    const seed = Math.floor(Math.random() * 2 ** 31);
    await step(`property tests, ${time} of ${times}, seed ${seed}`, () =>
      tool("vitest", ["run", ...files.filter((file) => names.length === 0 || names.some((name) => file.includes(name)))], {
        env: { ...process.env, PROPERTY_SEED: String(seed) },
      }),
    );
  }
}

const propertyTests = (dir) =>
  readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".test.ts") && !/node_modules|dist|\.stryker/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, "utf8").includes('from "fast-check"'));
