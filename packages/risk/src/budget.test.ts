import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { schemes } from "./schemes/all.js";

const bundled = async (code: string): Promise<string> => {
  const result = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["@cop/source", "import"],
    write: false,
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
};

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
const names = schemes.map(({ id }) => (id === "cop-risk" ? "copRisk" : id));

describe("what an import costs", () => {
  test.each(names)("only %s is at most 8 KiB gzip and brings no other scheme", async (name) => {
    const text = await bundled(`import { ${name} } from "@cop-sdk/risk"; console.log(${name});`);
    expect(text).toContain(name === "copRisk" ? "cop-risk" : name);
    expect(gzipped(text)).toBeLessThanOrEqual(8 * 1024);
    const others = schemes.filter(({ id }) => id !== (name === "copRisk" ? "cop-risk" : name));
    expect(others.filter(({ title }) => text.includes(title)).map(({ id }) => id)).toEqual([]);
  });

  test("checking an id brings the ids only", async () => {
    const text = await bundled(`import { canonicalRiskIds } from "@cop-sdk/risk"; console.log(canonicalRiskIds);`);
    expect(gzipped(text)).toBeLessThanOrEqual(1024);
  });

  test("the computed C brings neither crosswalk nor schemes", async () => {
    const text = await bundled(`import { categoriesOf } from "@cop-sdk/risk"; console.log(categoriesOf);`);
    expect(gzipped(text)).toBeLessThanOrEqual(1024);
  });

  test("the root entry brings no RDF library", async () => {
    const text = await bundled(`import * as risk from "@cop-sdk/risk"; console.log(risk);`);
    expect(text).not.toContain("readable-stream");
    expect(gzipped(text)).toBeLessThanOrEqual(72 * 1024);
  });
});
