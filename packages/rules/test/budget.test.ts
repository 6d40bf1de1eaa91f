import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const source = new URL("../src/", import.meta.url).pathname;

async function bundle(contents: string): Promise<{ readonly text: string; readonly gzip: number; readonly inputs: readonly string[] }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: source },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
    conditions: ["@cop/source"],
    outfile: "bundle.js",
  });
  const [file] = outputFiles;
  if (!file) throw new Error("no bundle");
  return { text: file.text, gzip: gzipSync(file.contents, { level: 9 }).length, inputs: Object.keys(metafile.inputs) };
}

/** Ceilings in bytes, minified and gzipped. Raise one only with a reason. */
const budgets = [
  ["the evaluator of built packs, definite facts", 'export { startEvaluator } from "./evaluator.js"', 6 * 1024],
  ["the evaluator with unknown facts and ranges", 'export { openFacts, startEvaluator } from "./evaluator.js"', 8.1 * 1024],
  ["the analyser", 'export * from "./analyse.js"', 12 * 1024],
  ["the whole engine", 'export * from "./index.js"', 14.5 * 1024],
] as const;

test.each(budgets)("%s stays in its budget, alone, without texts, eval or Node", async (_, contents, ceiling) => {
  const { gzip, inputs, text } = await bundle(contents);
  expect(gzip).toBeLessThanOrEqual(ceiling);
  expect(inputs.filter((input) => /messages|node_modules|diagnostics\/src/.test(input))).toEqual([]);
  expect(text).not.toMatch(/\beval\b|new Function|\bFunction\(|require\(|from"node:|process\./);
});

test("every entry but the one for Node bundles for a browser", async () => {
  for (const entry of ["index", "evaluator", "analyse", "read", "bulk", "export", "test", "messages/index"]) {
    const { text } = await bundle(`export * from "./${entry}.js"`);
    expect(text, entry).not.toMatch(/from"node:|\beval\b|new Function/);
  }
});
