import { gzipSync } from "node:zlib";
import { decide } from "@cop-sdk/age";
import { startAlone } from "@cop-sdk/age/alone";
import { build } from "esbuild";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedOf } from "../src/facts/door.js";
import { aloneOf, codes, laws, packOfCode, packOfLaw, recordOf } from "../src/packs/index.js";
import { anyQuestion } from "./arbitrary.js";

const packs = [...laws.map(packOfLaw), ...codes.map(packOfCode)];

const bundled = async (contents: string): Promise<string> => {
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
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

describe("one pack alone", () => {
  test("the evaluator and the law of one place are at most 10 KiB gzip together", async () => {
    for (const law of laws) {
      const json = JSON.stringify(aloneOf(packOfLaw(law)));
      const text = await bundled(`import { startAlone } from "@cop-sdk/age/alone"; console.log(startAlone(${json}));`);
      expect([law.place, gzipped(text) <= 10 * 1024]).toEqual([law.place, true]);
    }
  });

  test("an import of one place's records brings no other's, and no engine", async () => {
    const text = await bundled(`import { ie } from "@cop-sdk/age/packs/law/ie"; console.log(ie);`);
    expect(text).toContain("ie-gdpr8");
    expect(text).not.toContain("fr-gdpr8");
    expect(gzipped(text)).toBeLessThanOrEqual(1024);
  });

  test("a fact that is not given is unknown", () => {
    const ireland = startAlone(aloneOf(packOfLaw(laws.find(({ place }) => place === "IE") ?? expect.fail())));
    const asked = { on: "2026-01-01", jurisdiction: "IE", age: 12, topics: ["data-consent"], basis: "consent", guardian: "none", primary: "game" };
    expect(ireland.decide(asked)).toMatchObject({ decision: "require-consent", atLeast: "allow", needsFact: ["directed"] });
    expect(ireland.decide({ ...asked, directed: false }).decision).toBe("allow");
  });

  test.each(packs.map((pack) => [pack.id, pack] as const))("%s answers as it does in the whole", (_, pack) => {
    const alone = startAlone(JSON.parse(JSON.stringify(aloneOf(pack))));
    const own = new Set(pack.rules.map(({ id }) => recordOf(id)));
    fc.assert(
      fc.property(anyQuestion, (facts) => {
        const ids = alone.decide(askedOf(facts)).because.map(({ rule }) => recordOf(rule));
        const whole = decide(facts, { packs: ["age-bands", "design-codes", "digital-consent"] }).applied.filter((rule) => own.has(rule));
        const displaced = (rule: string) => rule === "eu-gdpr8";
        expect([...new Set(ids)].filter((rule) => !displaced(rule)).sort()).toEqual(whole.filter((rule) => !displaced(rule)));
      }),
      { numRuns: 15 },
    );
  });
});
