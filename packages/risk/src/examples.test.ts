import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** The fenced examples of the README and of the documentation comments, by file and place. */
const sources = [
  ["README.md", readFileSync(new URL("../README.md", import.meta.url), "utf8")] as const,
  ...readdirSync(new URL(".", import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .sort()
    .map((file) => [file, readFileSync(new URL(file, import.meta.url), "utf8").replaceAll(/^ ?\* ?/gm, "")] as const),
];
const examples = sources.flatMap(([file, text]) => [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => [file, code] as const));

/** `value; // "what it is"` becomes a check; a comment that goes on with words after a colon or a space is cut there. */
const checked = (code: string): string =>
  code.replaceAll(/^(?!import|const)(.+);\s*\/\/ (.+)$/gm, (line, value: string, comment: string) => {
    const literal = /^("[^"]*"|\[.*\]|\{.*\}|true|false|undefined|\d+)/.exec(comment)?.[1];
    const [, condition, expression = value] = /^if \((.+?)\) (.+)$/.exec(value) ?? [];
    if (literal === undefined) return line;
    return `${condition ? `if (${condition}) ` : ""}checks.push([(${expression}), (${literal})]);`;
  });

test("there are examples to run", () => {
  expect(examples.map(([file]) => file)).toEqual([
    "README.md",
    "assessment/assess.ts",
    "assessment/parse.ts",
    "canonical/category.ts",
    "canonical/view.ts",
    "crosswalk/map.ts",
    "export/turtle.ts",
    "import/skos.ts",
    "labels/explain-step.ts",
    "labels/label-of.ts",
  ]);
});

test.each(examples)("the example of %s gives what it says", async (_, code) => {
  const result = await build({
    stdin: { contents: `export const checks: unknown[][] = [];\n${checked(code)}`, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["@cop/source", "import"],
    external: ["n3"],
    write: false,
    logLevel: "silent",
  });
  const text = (result.outputFiles[0]?.text ?? "").replaceAll('from "n3"', `from "${import.meta.resolve("n3")}"`);
  const { checks } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as { checks: unknown[][] };
  expect(checks.length).toBeGreaterThan(0);
  for (const [value, said] of checks) expect(value).toEqual(said);
});
