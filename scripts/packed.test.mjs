import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeConsumer } from "./lib/consumer.mjs";
import { pack } from "./lib/pack.mjs";
import { packages, readJson, root } from "./lib/paths.mjs";

/** The TypeScript examples of the README, one per journey: what a newcomer copies. */
const examples = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code], index) => [`example-${index + 1}`, code]);
const exampleFiles = (folder) =>
  Object.fromEntries(
    examples.map(([name, code]) => [`${folder}/${name}.ts`, `declare const console: { log(...values: unknown[]): void };\n${code}\nexport {};\n`]),
  );

const config = (module, moduleResolution) =>
  JSON.stringify({
    compilerOptions: { module, moduleResolution, target: "es2022", lib: ["es2023"], strict: true, skipLibCheck: false, types: [], outDir: "built" },
  });

const published = packages().filter(({ manifest }) => !manifest.private && manifest.exports?.["."]?.import);
const names = published.map(({ manifest }) => manifest.name);
const list = (form) => names.map(form).join("\n");

let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cop-packed-"));
  makeConsumer(join(folder, "consumer"), pack(join(folder, "tarballs")), {
    "esm.mjs": `${list((name, index) => `import * as p${index} from "${name}";`)}\nconsole.log([${names.map((_, index) => `Object.keys(p${index}).length > 0`)}].every(Boolean));\n`,
    "cjs.cjs": `console.log([${names.map((name) => `Object.keys(require("${name}")).length > 0`)}].every(Boolean));\n`,
    "node16/package.json": '{ "type": "module" }',
    ...exampleFiles("node16"),
    "node16/tsconfig.json": config("node16", "node16"),
    "node16-cjs/package.json": '{ "type": "commonjs" }',
    "node16-cjs/all.cts": list((name, index) => `import p${index} = require("${name}"); void p${index};`),
    "node16-cjs/tsconfig.json": config("node16", "node16"),
    ...exampleFiles("bundler"),
    "bundler/tsconfig.json": config("esnext", "bundler"),
  });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args) => spawnSync(process.execPath, args, { cwd: join(folder, "consumer"), encoding: "utf8" });
const compile = (project) => node(join(root, "node_modules/typescript/lib/tsc.js"), "-p", project);

test("every package is imported, as ESM and as CommonJS", () => {
  expect(node("esm.mjs")).toMatchObject({ stdout: "true\n", stderr: "", status: 0 });
  expect(node("cjs.cjs")).toMatchObject({ stdout: "true\n", status: 0 });
});

test.each(["node16", "node16-cjs", "bundler"])("declarations compile under %s", (project) => {
  expect(examples).toHaveLength(2);
  expect(compile(project)).toMatchObject({ stdout: "", status: 0 });
});

test.each(examples.map(([name]) => name))("the README's %s runs", (name) => {
  compile("node16");
  const { stdout, stderr, status } = node(`node16/built/${name}.js`);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(stdout).not.toBe("");
});

test("the command works where it is installed", () => {
  const { stdout, status } = node("node_modules/@cop-sdk/cli/bin/cop.js", "--version");
  expect([status, stdout.trim()]).toEqual([0, readJson(join(root, "packages/cli/package.json")).version]);
});

test("no tarball carries a test, and every one carries a README, a licence and its declarations", () => {
  for (const { manifest } of published) {
    const installed = join(folder, "consumer/node_modules", manifest.name);
    expect(readFileSync(join(installed, "README.md"), "utf8")).toContain(manifest.name);
    expect(readFileSync(join(installed, "LICENSE"), "utf8")).toContain("MIT License");
    expect(readFileSync(join(installed, manifest.exports["."].import.types), "utf8")).not.toBe("");
    const files = spawnSync("tar", ["-tzf", join(folder, "tarballs", `${manifest.name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`)], {
      encoding: "utf8",
    }).stdout;
    expect(files).not.toMatch(/\.test\.|tsbuildinfo/);
  }
});

/** Packages that the declarations reachable from an entry name. */
function namedBy(entry) {
  const seen = new Set();
  const named = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, specifier] of text.matchAll(/\bimport\(\s*["']([^."'][^"']*)["']\)/g)) named.add(specifier);
    for (const [, specifier] of text.matchAll(/^(?:import|export)\b[^"']*?\bfrom\s*["']([^"']+)["']/gm)) {
      if (specifier.startsWith(".")) visit(join(dirname(file), specifier.replace(/\.js$/, ".d.ts")));
      else named.add(specifier);
    }
  };
  visit(entry);
  return [...named];
}

test("no public declaration of a root entry names a schema library, but for io-ts in io-ts", () => {
  for (const { dir, manifest } of published) {
    const named = namedBy(join(dir, manifest.exports["."].import.types)).filter((name) => /^(?:zod|io-ts|fp-ts)(?:\/|$)/.test(name));
    expect([manifest.name, manifest.name === "@cop-sdk/io-ts" ? [] : named]).toEqual([manifest.name, []]);
  }
});
