import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentTypes } from "../src/index.js";

const model = fileURLToPath(new URL("..", import.meta.url));
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "lib/tsc.js");
const folder = mkdtempSync(join(model, "test/.consumer-"));
const declarations = join(folder, "declarations");

const strict = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, module: "NodeNext", target: "ES2022", skipLibCheck: true, types: [] };

/** Compiles files against the declarations as a user would have them. */
function compile(files: Readonly<Record<string, string>>) {
  const home = mkdtempSync(join(folder, "use-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  const paths = { "@cop-sdk/model": [join(declarations, "index.d.ts")], "@cop-sdk/model/zod": [join(declarations, "zod.d.ts")] };
  writeFileSync(
    join(home, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...strict, paths, extendedDiagnostics: true, customConditions: ["@cop/source"] }, files: Object.keys(files) }),
  );
  const { stdout, status } = spawnSync(process.execPath, [compiler, "-p", home], { encoding: "utf8" });
  return { stdout, status, instantiations: Number(/Instantiations:\s+(\d+)/u.exec(stdout)?.[1]) };
}

beforeAll(() => {
  mkdirSync(declarations);
  const options = [
    "--outDir",
    declarations,
    "--composite",
    "false",
    "--incremental",
    "false",
    "--tsBuildInfoFile",
    "null",
    "--declaration",
    "--emitDeclarationOnly",
  ];
  const { stdout, status } = spawnSync(process.execPath, [compiler, "-p", model, ...options], { encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesBelow = (root: string, ending: string): number =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .reduce((sum, file) => sum + readFileSync(join(root, file)).length, 0);

test("the declarations stay small", () => {
  // Measured with 19 document types: 552 KB in all, of which 309 KB are schemas, which only `/zod` reads. A quarter more than that means that a type is
  // repeated where it could be named: look for the largest file.
  expect(bytesBelow(declarations, ".d.ts")).toBeLessThan(700_000);
  expect(bytesBelow(declarations, ".d.ts") - bytesBelow(declarations, ".schema.d.ts")).toBeLessThan(310_000);
});

test("reading a document of every type costs a consumer little", () => {
  const branches = documentTypes.map((type) => `  if (result.value.type === "${type}") console.log(result.value.id, result.value.header?.profile);`);
  const { instantiations, stdout } = compile({
    "consumer.ts": `import { draftOf, parseDocument } from "@cop-sdk/model";\ndeclare const console: { log(...values: unknown[]): void };\nconst result = parseDocument({});\nif (result.ok) {\n${branches.join("\n")}\n}\ndraftOf("project-record", { id: "a", language: "en" });\n`,
  });
  expect(stdout).not.toContain("error TS");
  // The sources of diagnostics are compiled along; what they cost is not the model's. Measured: 120, from the narrowing of a union of 19. A schema type that
  // leaks into a public declaration costs tens of thousands.
  const below = compile({ "below.ts": `import { languages } from "@cop-sdk/diagnostics";\nlanguages.length;\n` });
  expect(instantiations - below.instantiations).toBeLessThan(300);
});

test("inferring a type from a schema stays bounded", () => {
  const { instantiations, stdout } = compile({
    "consumer.ts": `import type * as z from "zod";\nimport type { nationalStrategySchema } from "@cop-sdk/model/zod";\ntype Strategy = z.output<typeof nationalStrategySchema>;\nexport const countryOf = (strategy: Strategy): string => strategy.country;\n`,
  });
  expect(stdout).not.toContain("error TS");
  // Measured for the largest schema: 26,106. It grows with the schema, and doubles when members are intersected instead of spread.
  expect(instantiations).toBeLessThan(33_000);
});

const exampleBlocks = (): Record<string, string> => {
  const found: Record<string, string> = {};
  const source = join(model, "src");
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const blocks = readFileSync(join(source, file), "utf8").matchAll(/@example\n \* ```ts\n((?: \*.*\n)+?) \* ```/gu);
    for (const [index, [, text = ""]] of [...blocks].entries())
      found[`${file.replace(/\W/gu, "-")}-${index}.ts`] =
        `${text.replace(/^ \* ?/gmu, "")}\nexport {};\ndeclare const console: { log(...values: unknown[]): void };\n`;
  }
  return found;
};

test("the examples in the docs compile, and every document type has one", () => {
  const blocks = exampleBlocks();
  expect(
    compile(blocks)
      .stdout.split("\n")
      .filter((line) => line.includes("error TS")),
  ).toEqual([]);
  const shown = Object.values(blocks).join("\n");
  const compiled = new Set(["implementation-report"]);
  expect(documentTypes.filter((type) => !compiled.has(type) && !shown.includes(`"${type}"`))).toEqual([]);
});
