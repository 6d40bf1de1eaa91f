import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Numbers from 0 to 1 in an order that a seed decides. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** So many entries of a list, chosen by a seed, in the order of the list. */
export function sampleOf(list, most, seed) {
  const random = randomFrom(seed);
  const ranked = list.map((entry) => [random(), entry]).sort(([left], [right]) => left - right);
  const kept = new Set(ranked.slice(0, most).map(([, entry]) => entry));
  return list.filter((entry) => kept.has(entry));
}

/** The lines of a file, below the folder of a package, that `keep` wants, as Stryker names ranges. */
export function rangesOf(dir, file, keep) {
  return readFileSync(join(dir, file), "utf8")
    .split("\n")
    .flatMap((line, index, lines) => (keep(line, index, lines) ? [`${file}:${index + 1}:0-${index + 1}:${line.length}`] : []));
}

/** Runs Stryker in the folder of a package on ranges of its files; gives its exit code. */
export function runStryker(dir, ranges) {
  const { resolve } = createRequire(join(dir, "package.json"));
  const stryker = join(dirname(resolve("@stryker-mutator/core/package.json")), "bin/stryker.js");
  return spawnSync(process.execPath, [stryker, "run", "--mutate", ranges.join(",")], { stdio: "inherit", cwd: dir }).status ?? 1;
}
