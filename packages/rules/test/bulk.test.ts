import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import fc from "fast-check";
import { expect, test } from "vitest";
import { columnDecider, decideMany } from "../src/bulk.js";
import { openFacts, startEvaluator } from "../src/evaluator.js";
import { build, compile, defineFacts, definePack, int, start } from "../src/index.js";
import { decideLines, lineDecider } from "../src/node.js";
import { book, facts, question, type SmallPack } from "./support/books.js";
import { runsOf } from "./support/runs.js";

type Asked = Readonly<Record<string, unknown>> & { readonly on: string };
const day = (text: string) => Date.parse(text) / 86_400_000;
const { mature } = facts.columns;

test("many questions are answered one by one, lazily", () => {
  const engine = compile([fc.sample(book(5), { numRuns: 1, seed: 1 })[0] as SmallPack]);
  const questions = fc.sample(question(1), { numRuns: 20, seed: 2 });
  expect([...decideMany(engine, questions)]).toEqual(questions.map((asked) => engine.decide(asked)));
  function* endless() {
    for (;;) yield questions[0] as (typeof questions)[0];
  }
  expect(decideMany(engine, endless()).next().value).toEqual(engine.decide(questions[0] as (typeof questions)[0]));
});

test.each([0, 1])("columns are answered where rules speak of %i facts", (count) => {
  const vocabulary = defineFacts({ age: int(0, 9) });
  const when = count === 0 ? {} : { age: { below: 5 } };
  const rule = {
    id: "r",
    window: { from: "2024-01-01" },
    status: "in-force",
    when,
    then: { decision: "prohibit", strength: "must" },
    cite: [],
    confidence: "D",
  } as const;
  const decide = columnDecider(compile([definePack(vocabulary, { id: "p", revision: "1", safeguards: [], rules: [rule] })]));
  const on = ["2023-12-31", "2024-01-01", "2024-01-01"].map(day);
  expect([...decide({ length: 3, columns: { on, age: [1, 4, 5] } }).decisions]).toEqual(count === 0 ? [0, 4, 4] : [0, 4, 0]);
});

test("columns are answered as rows are", () => {
  fc.assert(
    fc.property(book(40), fc.array(question(0), { minLength: 1, maxLength: 10 }), (pack, questions) => {
      const asked = questions as unknown as Asked[];
      const column = (name: string, values: readonly unknown[]) => asked.map((row) => values.indexOf(row[name]));
      const answers = columnDecider(compile([pack]) as never)({
        length: asked.length,
        columns: {
          on: Int32Array.from(asked, ({ on }) => day(on)),
          country: Uint16Array.from(column("country", ["A", "B", "C"])),
          region: Uint16Array.from(column("region", ["none", "A-1", "A-2"])),
          age: Int32Array.from(asked, ({ age }) => age as number),
          mode: Uint16Array.from(column("mode", ["x", "y", "z"])),
          features: [Uint32Array.from(asked, ({ features }) => (features as string[]).reduce((bits, word) => bits | (1 << (Number(word[1]) - 1)), 0))],
          consent: Uint8Array.from(asked, ({ consent }) => (consent ? 1 : 0)),
          since: Int32Array.from(asked, ({ since }) => day(since as string)),
          mature: Uint16Array.from(asked, (row) => ["no", "some", "yes"].indexOf(mature.from(row as never) as string)),
        },
      });
      const engine = compile([pack]);
      asked.forEach((row, index) => {
        const outcome = engine.decide(row as never);
        expect(pack.facts.decisions[answers.decisions[index] as number]).toBe(outcome.decision);
        const bits = answers.required.slice(index * answers.wordsPerRow, (index + 1) * answers.wordsPerRow);
        const names = answers.safeguards.filter((_, number) => ((bits[number >> 5] as number) >>> (number & 31)) & 1);
        expect(names).toEqual(outcome.safeguards.map(({ id }) => id));
      });
    }),
    runsOf(100),
  );
});

test("a column of many values is answered as rows are, at every edge", () => {
  const most = 2_000_000_000;
  const wide = defineFacts({ users: int(0, most) });
  const edges = fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: 300 }), fc.integer({ min: most - 9, max: most })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(edges, fc.array(fc.integer({ min: 0, max: most }), { maxLength: 5 }), (unsorted, others) => {
      const froms = [...unsorted].sort((a, b) => a - b);
      const rules = froms.map((from, index) => ({
        id: `r${index}`,
        status: "in-force" as const,
        window: { from: "2000-01-01" },
        cite: [],
        confidence: "S" as const,
        when: { users: { from, ...(froms[index + 1] !== undefined && { below: froms[index + 1] }) } },
        then: { decision: index % 2 === 0 ? ("restrict" as const) : ("prohibit" as const), safeguards: [], strength: "must" as const },
      }));
      const engine = compile([definePack(wide, { id: "p", revision: "1", safeguards: [], rules } as never)]);
      const users = [0, most, ...others, ...froms.flatMap((from) => [from - 1, from, Math.min(most, from + 1)])];
      const { decisions } = columnDecider(engine as never)({ length: users.length, columns: { on: users.map(() => 20_000), users } });
      expect([...decisions].map((place) => wide.decisions[place])).toEqual(
        users.map((value) => engine.decide({ on: "2024-10-04", users: value } as never).decision),
      );
    }),
    runsOf(100),
  );
});

test("columns outside their domain or missing are refused", () => {
  const small = defineFacts({ age: int(0, 9) });
  const decide = columnDecider(compile([definePack(small, { id: "p", revision: "1", safeguards: [], rules: [] })]));
  const on = Int32Array.of(20_000);
  expect(() => decide({ length: 1, columns: { on, age: [10] } })).toThrow("age");
  expect(() => decide({ length: 1, columns: { on, age: [Number.NaN] } })).toThrow("age");
  expect(() => decide({ length: 2, columns: { on, age: [1, 2] } })).toThrow("on");
  expect(() => decide({ length: 1, columns: { on } })).toThrow("age");
  expect([...decide({ length: 1, columns: { on, age: [9] } }).decisions]).toEqual([0]);
});

test("built packs survive JSON and answer the same, with the full engine and with the evaluator", () => {
  fc.assert(
    fc.property(book(20), question(1), (pack, asked) => {
      const built = JSON.parse(JSON.stringify(build([pack])));
      const expected = JSON.stringify(compile([pack]).decide(asked));
      expect(JSON.stringify(start(facts, built).decide(asked as never))).toBe(expected);
      expect(JSON.stringify(startEvaluator(facts, built, openFacts).decide(asked as never))).toBe(expected);
    }),
    runsOf(50),
  );
});

test("the evaluator without open facts answers definite questions and refuses others", () => {
  const [pack] = fc.sample(book(20), { numRuns: 1, seed: 9 }) as [SmallPack];
  const evaluator = startEvaluator(facts, build([pack]));
  const [definite] = fc.sample(question(0), { numRuns: 1, seed: 9 }) as [never];
  expect(evaluator.decide(definite)).toEqual(compile([pack]).decide(definite));
  const refused = fc.sample(question(1), { numRuns: 50, seed: 9 }).filter((asked) => {
    try {
      expect(evaluator.decide(asked as never)).toEqual(compile([pack]).decide(asked));
      return false;
    } catch (error) {
      return (error as { code?: string }).code === "usage/open-facts";
    }
  });
  expect(refused.length).toBeGreaterThan(10);
});

test("packs built over another vocabulary do not start", () => {
  const built = build([definePack(defineFacts({ age: int(0, 9) }), { id: "p", revision: "1", safeguards: [], rules: [] })]);
  expect(() => start(defineFacts({ age: int(0, 10) }) as never, built)).toThrow("wrong-vocabulary");
});

const pack = fc.sample(book(20), { numRuns: 1, seed: 5 })[0] as SmallPack;
const engine = compile([pack]);
const questions = fc.sample(question(1), { numRuns: 300, seed: 6 });

/** The bytes of a stream as text. */
async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
}

test("lines are answered in order; a faulty line is answered with its findings", async () => {
  const lines = ["{", "", '{"on": "2024-01-01"}', ...questions.map((asked) => JSON.stringify(asked)), `"${"x".repeat(2000)}"`];
  const text = lines.join("\r\n");
  const chunks = Array.from({ length: Math.ceil(text.length / 100) }, (_, index) => text.slice(index * 100, (index + 1) * 100));
  const answers = await textOf(decideLines(engine as never, chunks, { longestLine: 1500 }));
  const parsed = answers
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { diagnostics?: { code: string }[] });
  expect(parsed[0]?.diagnostics?.map(({ code }) => code)).toEqual(["rules/not-json"]);
  expect(parsed[1]?.diagnostics?.every(({ code }) => code === "rules/missing-member")).toBe(true);
  expect(parsed.slice(2, -1)).toEqual(questions.map((asked) => JSON.parse(JSON.stringify(engine.decide(asked)))));
  expect(parsed[parsed.length - 1]?.diagnostics?.map(({ code }) => code)).toEqual(["rules/line-too-long"]);
});

test("texts of answers that are kept are those of the questions they are given for", () => {
  fc.assert(
    fc.property(book(20), fc.array(question(0), { minLength: 10, maxLength: 10 }), (random, asking) => {
      const compiled = compile([random]);
      const decide = lineDecider(compiled as never);
      for (const asked of [...asking, ...asking]) expect(decide(JSON.stringify(asked))).toBe(JSON.stringify(compiled.decide(asked)));
    }),
    runsOf(60),
  );
});

test("bytes that split a letter are put together again, and surplus facts are findings", async () => {
  const bytes = new TextEncoder().encode('{"é": 1}\n');
  const answers = await textOf(decideLines(engine as never, [bytes.slice(0, 3), bytes.slice(3)]));
  expect(answers).toContain("rules/unknown-member");
  const decide = lineDecider(engine as never);
  expect(decide(JSON.stringify({ ...questions[0], name: "x" }))).toContain("rules/unknown-member");
  expect(decide(JSON.stringify({ ...questions[0], age: 99 }))).toContain("rules/outside-domain");
});

test("workers give the same lines in the same order", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "rules-workers-"));
  const source = new URL("../src/", import.meta.url).pathname;
  await bundle({
    entryPoints: [`${source}streams/worker.ts`, `${source}streams/workers.ts`, `${source}index.ts`],
    outdir: folder,
    bundle: true,
    format: "esm",
    platform: "node",
    outExtension: { ".js": ".mjs" },
    conditions: ["@cop/source"],
  });
  const script = `
    import { decideLinesInWorkers } from ${JSON.stringify(pathToFileURL(join(folder, "streams/workers.mjs")).href)};
    import { compile, defineFacts, definePack, int } from ${JSON.stringify(pathToFileURL(join(folder, "index.mjs")).href)};
    const facts = defineFacts({ age: int(0, 9) });
    const rule = { id: "r", window: { from: "2020-01-01" }, status: "in-force", when: { age: { below: 5 } }, then: { decision: "prohibit", strength: "must" }, cite: [], confidence: "S" };
    const engine = compile([definePack(facts, { id: "p", revision: "1", safeguards: [], rules: [rule] })]);
    const lines = Array.from({ length: 2000 }, (_, i) => JSON.stringify({ on: "2024-01-01", age: i % 11 }) + "\\n");
    const parts = [];
    for await (const part of decideLinesInWorkers(engine, lines, { workers: 2 })) parts.push(part);
    const text = Buffer.concat(parts).toString();
    console.log(text.trimEnd().split("\\n").map((line) => { const a = JSON.parse(line); return a.decision ?? a.diagnostics[0].code; }).join());
  `;
  const file = join(folder, "run.mjs");
  writeFileSync(file, script);
  const expected = Array.from({ length: 2000 }, (_, index) => (index % 11 === 10 ? "rules/outside-domain" : index % 11 < 5 ? "prohibit" : "allow"));
  expect(execFileSync(process.execPath, [file], { encoding: "utf8" }).trim().split(",")).toEqual(expected);
});
