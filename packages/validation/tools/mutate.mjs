import { mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rangesOf, runStryker, sampleOf } from "../../../scripts/lib/mutation.mjs";

/**
 * Mutation testing of a sample of rule files: `node tools/mutate.mjs [how many] [seed] [files…]`. Files are paths below `src/rules`; without any, so many of them
 * are chosen by the seed. What is only said of a rule is left alone: its code, texts, citation and examples.
 */
const [most = "30", seed = "1", ...named] = process.argv.slice(2);
const dir = fileURLToPath(new URL("..", import.meta.url));

const all = readdirSync(new URL("../src/rules", import.meta.url), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !/\.test\.ts$|index\.ts$|^structure\//.test(path))
  .sort();
const files = (named.length > 0 ? named : sampleOf(all, Number(most), Number(seed))).map((file) => `src/rules/${file}`);

/** Whether a line decides something: no comment, import or bracket, and none of the members that only describe a rule. */
const decides = (line, index, lines) =>
  !/^\s*(\/\*\*|\*|\/\/|import|export \{|[\])}]|$)/.test(line) &&
  !/^ {2}(code|aliases|texts|obligation|severity|citation|mark|appliesTo|since|examples|needs):/.test(line) &&
  !/placeRule\(|rawRule\(|documentRule\(/.test(line) &&
  !inExamples(index, lines);

function inExamples(index, lines) {
  const start = lines.findIndex((line) => /^ {2}examples: \{$/.test(line));
  const end = lines.findIndex((line, at) => at > start && /^ {2}\},$/.test(line));
  return start >= 0 && index > start && index < end;
}

// The labelled sentences stand beside this package; Stryker's copy of it finds them in the same place.
mkdirSync(join(dir, ".tmp"), { recursive: true });
rmSync(join(dir, ".tmp/conformance"), { force: true });
symlinkSync(join(dir, "../conformance"), join(dir, ".tmp/conformance"), "dir");

const ranges = files.flatMap((file) => rangesOf(dir, file, decides));
console.log(`${ranges.length} lines of ${files.length} files`);
process.exit(ranges.length > 0 ? runStryker(dir, ranges) : 0);
