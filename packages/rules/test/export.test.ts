import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportSql, questionTables, type SqlExport, sqlStatements, toHtml, toMarkdown } from "../src/export.js";
import { compile, type Rule } from "../src/index.js";
import { book, facts, question, type SmallPack } from "./support/books.js";

type Asked = Readonly<Record<string, unknown>> & { readonly on: string };
const { mature } = facts.columns;

/** Questions with their derived fact worked out; a question that leaves it open has it unknown. */
const withDerived = (asked: Asked): Asked => ({
  ...asked,
  mature: typeof asked.age === "number" && typeof asked.mode === "string" ? mature.from({ age: asked.age, mode: asked.mode } as never) : { unknown: true },
});
/** Questions of which SQL and engine must say the same: where the derived fact is open, so is what it reads, entirely. */
const isPlain = ({ age, mode }: Asked) =>
  (typeof age === "number" && typeof mode === "string") || (JSON.stringify(age) === '{"unknown":true}' && JSON.stringify(mode) === '{"unknown":true}');

/** Each class of each column around a question, each rule once in and once out by one column, and random questions. */
function questionsFor(pack: SmallPack, random: readonly Asked[]): Asked[] {
  const base = random[0] as Asked;
  const alternatives: Readonly<Record<string, readonly unknown[]>> = {
    on: ["2023-12-31", "2024-01-01", "2024-01-02", "2024-06-01", "2024-06-02", "2025-01-01", "2025-01-02"],
    country: ["A", "B", "C"],
    region: ["none", "A-1", "A-2"],
    age: [0, 1, 2, 3, 4, 5, 6, 7, { min: 2, max: 5 }],
    mode: ["x", "y", "z"],
    features: [[], ["f1"], ["f2"], ["f3"], ["f4"], ["f1", "f2"], ["f1", "f2", "f3", "f4"], { unknown: true }],
    consent: [true, false, { unknown: true }],
    since: ["2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04", "2020-01-05", "2020-01-06"],
  };
  const classes = Object.entries(alternatives).flatMap(([name, values]) => values.map((value) => ({ ...base, [name]: value })));
  const engine = compile([pack]);
  const inside = pack.rules.flatMap((rule) => random.find((asked) => engine.why(asked as never, rule.id as never).failed.length === 0) ?? []);
  const outside = inside.flatMap((asked) => Object.entries(alternatives).flatMap(([name, values]) => values.map((value) => ({ ...asked, [name]: value }))));
  return [...classes, ...inside, ...outside, ...random].filter(isPlain) as Asked[];
}

const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number, seed: number): T[] => fc.sample(arbitrary, { numRuns: count, seed });
const openness = (asked: Asked, index: number): Asked => (index % 10 === 0 ? { ...asked, features: { unknown: true }, consent: { unknown: true } } : asked);

function prepare(count: number, seed: number) {
  const pack = sample(
    book(12).filter(({ contrary, rules }) => contrary.length === 0 && rules.length > 8),
    1,
    seed,
  )[0] as SmallPack;
  const random = (sample(question(0), count, seed) as unknown as Asked[]).map(openness);
  const questions = questionsFor(pack, random);
  const engine = compile([pack]);
  const exported = exportSql(engine as never);
  if (!exported.ok) throw new Error(JSON.stringify(exported.diagnostics));
  const tables = [...exported.value.tables, ...questionTables(engine as never, questions.map(withDerived))];
  return { pack, engine, questions, sql: exported.value, statements: sqlStatements(tables) };
}

/** What the engine says, in the form of the queries' rows: rules and safeguards that can apply, the strictest decision. */
function expectRows(
  { engine, pack, questions }: ReturnType<typeof prepare>,
  hits: Map<number, Map<string, number>>,
  decisions: Map<number, number>,
  safeguards: Map<number, Set<string>>,
) {
  questions.forEach((asked, id) => {
    const outcome = engine.decide(asked as never);
    const found = hits.get(id) ?? new Map<string, number>();
    expect([...found.keys()].sort(), `question ${id}`).toEqual(outcome.because.map(({ rule }) => rule));
    expect(decisions.get(id)).toBe(pack.facts.decisions.indexOf(outcome.decision));
    expect([...(safeguards.get(id) ?? [])].sort()).toEqual(
      [...outcome.safeguards.map(({ id: name }) => `${name} 0`), ...outcome.recommended.map(({ id: name }) => `${name} 1`)].sort(),
    );
    for (const { certain, rule } of outcome.because) if (found.get(rule) === 1) expect(certain).toBe(true);
    if (!JSON.stringify(asked).includes("unknown") && typeof asked.age === "number") expect([...found.values()].every((must) => must === 1)).toBe(true);
  });
}

function collect(rows: { hits: readonly (readonly unknown[])[]; decisions: readonly (readonly unknown[])[]; safeguards: readonly (readonly unknown[])[] }) {
  const hits = new Map<number, Map<string, number>>();
  for (const [question_, rule, , , must] of rows.hits)
    hits.set(Number(question_), (hits.get(Number(question_)) ?? new Map<string, number>()).set(String(rule), Number(must)));
  const safeguards = new Map<number, Set<string>>();
  for (const [question_, safeguard, advice] of rows.safeguards)
    safeguards.set(Number(question_), (safeguards.get(Number(question_)) ?? new Set<string>()).add(`${safeguard} ${advice}`));
  return [hits, new Map(rows.decisions.map(([question_, decision]) => [Number(question_), Number(decision)])), safeguards] as const;
}

async function runDuckDb(statements: readonly string[], { hits, decisions, safeguards }: SqlExport) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const statement of statements) await connection.run(statement);
  const rows = async (query: string) => (await connection.runAndReadAll(query)).getRows();
  const found = { hits: await rows(hits), decisions: await rows(decisions), safeguards: await rows(safeguards) };
  connection.closeSync();
  return collect(found);
}

test("DuckDB answers as the engine does: every class, every rule in and out, 100,000 random rows over ten books", { timeout: 240_000 }, async () => {
  for (let seed = 1; seed <= 10; seed++) {
    const prepared = prepare(10_000, seed);
    expectRows(prepared, ...(await runDuckDb(prepared.statements, prepared.sql)));
  }
});

const binaries = (() => {
  try {
    return readdirSync("/usr/lib/postgresql").map((version) => `/usr/lib/postgresql/${version}/bin`);
  } catch {
    return [];
  }
})();
const bin = binaries[binaries.length - 1];

describe.skipIf(bin === undefined)("PostgreSQL (skipped when no Debian package of it is installed)", () => {
  test("answers as the engine does: every class, every rule in and out, random rows", { timeout: 240_000 }, () => {
    const home = mkdtempSync(join(tmpdir(), "rules-pg-"));
    const isRoot = process.getuid?.() === 0;
    if (isRoot) execFileSync("chown", ["-R", "postgres", home]);
    const as = (command: string, args: readonly string[], input?: string) => {
      const [program, all] = isRoot ? ["runuser", ["-u", "postgres", "--", command, ...args]] : [command, [...args]];
      const done = spawnSync(program, all, { encoding: "utf8", maxBuffer: 1 << 29, ...(input === undefined ? {} : { input }), cwd: home });
      if (done.status !== 0) throw new Error(`${command}: ${done.stderr}`);
      return done.stdout;
    };
    as(`${bin}/initdb`, ["-D", `${home}/data`, "-A", "trust", "--no-sync"]);
    writeFileSync(`${home}/start`, "");
    as(`${bin}/pg_ctl`, ["-D", `${home}/data`, "-o", `-k ${home} -h ''`, "-l", `${home}/log`, "-w", "start"]);
    try {
      for (const seed of [1, 2]) {
        const prepared = prepare(5_000, seed);
        const copy = (query: string) => `COPY (${query}) TO STDOUT;\n`;
        const run = (sql: string) => as(`${bin}/psql`, ["-h", home, "-d", "postgres", "-q", "-v", "ON_ERROR_STOP=1"], sql);
        run(
          `DROP TABLE IF EXISTS rules_box, rules_word, rules_flag, rules_safeguard, rules_question, rules_question_flag;\n${prepared.statements.join(";\n")};\nANALYZE;\n`,
        );
        const rows = (query: string) =>
          run(copy(query))
            .split("\n")
            .filter(Boolean)
            .map((line) => line.split("\t"));
        const { decisions, hits, safeguards } = prepared.sql;
        expectRows(prepared, ...collect({ hits: rows(hits), decisions: rows(decisions), safeguards: rows(safeguards) }));
      }
    } finally {
      as(`${bin}/pg_ctl`, ["-D", `${home}/data`, "-m", "immediate", "stop"]);
    }
  });
});

test("what does not fit is refused with the rule's id", () => {
  const [pack] = sample(
    book(3).filter(({ contrary }) => contrary.length > 0),
    1,
    1,
  ) as [SmallPack];
  expect(exportSql(compile([pack]) as never)).toMatchObject({ ok: false, diagnostics: [{ code: "rules/export-contrary" }] });
  const base = (id: string, when: object, overrides: string[] = []) => ({
    ...(pack.rules[0] as object),
    id,
    when,
    overrides,
    status: "in-force",
    window: { from: "2020-01-01" },
    enforceability: undefined,
  });
  const many = Array.from({ length: 60 }, (_, index) =>
    base(
      `o${index}`,
      {
        features: { any: ["f1", "f2", "f3"].slice(0, 1 + (index % 3)) },
        age: { from: index % 7, below: 8 },
        since: { from: `2020-01-0${1 + (index % 6)}` },
        country: [["A"], ["B"], ["C"]][index % 3],
      },
      ["base"],
    ),
  );
  const result = exportSql(compile([{ ...pack, contrary: [], rules: [base("base", {}), ...many] } as never]) as never);
  if (!result.ok) expect(result.diagnostics).toMatchObject([{ code: "rules/export-too-many-boxes", params: { rule: "base" } }]);
});

/** Reads a cell back into a condition. */
const plainText = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
const wordsIn = (cell: string) => [...cell.matchAll(/`([^`]*)`|<code>([^<]*)<\/code>/g)].map(([, plain, code]) => plainText(plain ?? code ?? ""));
function conditionIn(cell: string): unknown {
  if (cell === "") return undefined;
  if (cell === "yes" || cell === "no") return cell === "yes";
  if (cell.startsWith("not ")) return { not: wordsIn(cell) };
  if (/^(all|any|none)\b/.test(cell)) return Object.fromEntries(cell.split("; ").map((part) => [part.split(" ")[0], wordsIn(part)]));
  const interval = [...cell.matchAll(/(from|below) (\S+)/g)].map(([, name, edge]) => [name, /^\d+$/.test(edge as string) ? Number(edge) : edge]);
  return interval.length > 0 ? Object.fromEntries(interval) : wordsIn(cell);
}
function ruleIn(head: readonly string[], cells: readonly string[]): unknown {
  const cell = (name: string) => cells[head.indexOf(name)] ?? "";
  const facts_ = head.slice(4, head.indexOf("decision"));
  return {
    id: wordsIn(cell("rule"))[0],
    status: cell("status"),
    window: { from: cell("from") === "not known" ? null : cell("from"), ...(cell("below") ? { below: cell("below") } : {}) },
    when: Object.fromEntries(facts_.map((name) => [name, conditionIn(cell(name))]).filter(([, condition]) => condition !== undefined)),
    decision: cell("decision").replace(/[()]/g, ""),
    role: cell("decision").startsWith("(") ? "recommends" : "decides",
    strength: cell("strength"),
    safeguards: wordsIn(cell("safeguards")),
    overrides: wordsIn(
      cell("relations")
        .split("; ")
        .find((part) => part.startsWith("overrides")) ?? "",
    ),
    confidence: cell("confidence"),
  };
}
const asRead = (rule: Rule) => ({
  id: rule.id,
  status: rule.status,
  window: rule.window,
  when: Object.fromEntries(Object.entries(rule.when).filter(([, condition]) => JSON.stringify(condition) !== "{}")),
  decision: rule.then.decision,
  role: rule.role ?? "decides",
  strength: rule.then.strength,
  safeguards: rule.then.safeguards ?? [],
  overrides: rule.overrides ?? [],
  confidence: rule.confidence,
});

test("Markdown and HTML tables, read back, are the pack", () => {
  fc.assert(
    fc.property(book(8), (pack) => {
      const engine = compile([pack]);
      const expected = pack.rules.map((rule) => asRead(rule as never));
      const lines = toMarkdown(engine as never)
        .split("\n")
        .filter((line) => line.startsWith("| "));
      const cellsOf = (line: string) =>
        line
          .slice(2, -2)
          .split(" | ")
          .map((cell) => cell.trim());
      const head = cellsOf(lines[0] as string).map(plainText);
      expect(lines.slice(2).map((line) => ruleIn(head, cellsOf(line)))).toEqual(expected);
      const html = toHtml(engine as never);
      const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
        [...(row as string).matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell as string),
      );
      expect(rows.slice(1).map((cells) => ruleIn((rows[0] as string[]).map(plainText), cells))).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

test("what a pack says is text in a table, never markup", () => {
  const [pack] = sample(book(1), 1, 3) as [SmallPack];
  const evil = '<img src=x onerror="a()">|`*_[x](y)\n# h';
  const engine = compile([{ ...pack, id: evil, rules: [{ ...(pack.rules[0] as object), id: evil, cite: [{ instrument: evil }] }] } as never]) as never;
  expect(toHtml(engine)).not.toContain("<img");
  expect(toMarkdown(engine)).not.toContain("<img");
  expect(
    toMarkdown(engine)
      .split("\n")
      .filter((line) => line.startsWith("| ")),
  ).toHaveLength(3);
});
