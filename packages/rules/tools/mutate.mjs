import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Mutation testing of a sample of lines: `node tools/mutate.mjs [share] [seed] [files…]`. A share of 1 mutates every line.
 * Files are paths below `src`; without any, the core: what decides, explains and proves.
 */
const [share = "0.1", seed = "1", ...named] = process.argv.slice(2);
const core = [
  "answer",
  "bit-index",
  "boxes",
  "build",
  "cases",
  "change",
  "columns",
  "core",
  "days",
  "demands",
  "derived",
  "effects",
  "explore",
  "given",
  "layout",
  "loading",
  "marks",
  "open",
  "parts",
  "plan",
  "spans",
  "summary",
  "traits",
  "why",
];
const analysis = readdirSync(new URL("../src/analysis", import.meta.url)).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
const files = named.length > 0 ? named : [...core.map((name) => `${name}.ts`), ...analysis.map((file) => `analysis/${file}`)];

let state = Number(seed) >>> 0;
const random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const ranges = files.flatMap((file) =>
  readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8")
    .split("\n")
    .flatMap((line, index) =>
      /^\s*(\/\*\*|\*|import|export \{|\}|$)/.test(line) || random() >= Number(share) ? [] : [`src/${file}:${index + 1}:0-${index + 1}:${line.length}`],
    ),
);
console.log(`${ranges.length} lines of ${files.length} files`);
const stryker = join(dirname(createRequire(import.meta.url).resolve("@stryker-mutator/core/package.json")), "bin/stryker.js");
// The tests run in a copy elsewhere; a mutant must live or die by itself, not by luck.
const env = { PROPERTY_SHARE: "0.3", ...process.env, PROPERTY_SEED_FILE: fileURLToPath(new URL("../../../scripts/lib/property-seed.mjs", import.meta.url)) };
const done = spawnSync(process.execPath, [stryker, "run", "--mutate", ranges.join(",")], { stdio: "inherit", cwd: new URL("..", import.meta.url), env });
process.exit(done.status ?? 1);
