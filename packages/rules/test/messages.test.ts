import { readdirSync, readFileSync } from "node:fs";
import { catalogueFaults, describe as describeDiagnostic } from "@cop-sdk/diagnostics";
import { expect, test } from "vitest";
import { analyse, analysisDiagnostics } from "../src/analyse.js";
import { compile, defineFacts, definePack, int } from "../src/index.js";
import { catalogue } from "../src/messages/index.js";

const source = new URL("../src/", import.meta.url).pathname;
const files = (readdirSync(source, { recursive: true }) as string[]).filter(
  (file) => file.endsWith(".ts") && !file.includes("messages") && !file.endsWith(".test.ts"),
);

test("texts are complete in six languages", () => {
  expect(catalogueFaults(catalogue)).toEqual([]);
});

test("every code of the sources has texts, and every text a code", () => {
  const codes = new Set(files.flatMap((file) => [...readFileSync(source + file, "utf8").matchAll(/"(rules\/[a-z-]+)"/g)].map(([, code]) => code as string)));
  expect([...codes].sort()).toEqual(Object.keys(catalogue.en).sort());
});

test("an analysis becomes findings with texts", () => {
  const facts = defineFacts({ age: int(0, 20) });
  const rule = { window: { from: "2020-01-01" }, status: "in-force", cite: [], confidence: "S", topic: "t" } as const;
  const pack = definePack(facts, {
    id: "p",
    revision: "1",
    safeguards: ["s"],
    rules: [
      { ...rule, id: "a", when: { age: { from: 5, below: 10 } }, then: { decision: "restrict", safeguards: ["s"], strength: "must" } },
      { ...rule, id: "b", when: { age: { from: 6, below: 9 } }, then: { decision: "restrict", strength: "must" } },
      { ...rule, id: "c", when: { age: { from: 7, below: 8 } }, then: { decision: "allow", strength: "may" } },
      { ...rule, id: "d", when: { age: { from: 8, below: 8 } }, then: { decision: "prohibit", strength: "must" } },
    ],
  });
  const found = analysisDiagnostics(analyse(compile([pack]), { scope: {}, monotone: ["age"] }));
  expect(new Set(found.map(({ code }) => code))).toEqual(
    new Set(["rules/gap", "rules/contradiction", "rules/unreachable", "rules/redundant", "rules/not-monotone"]),
  );
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  for (const one of found) expect(describeDiagnostic(one, catalogue, "fr").message).not.toMatch(/[{}]/);
  expect(analysisDiagnostics(analyse(compile([pack]), { scope: {}, budget: 0 })).map(({ code }) => code)).toContain("rules/analysis-not-finished");
});
