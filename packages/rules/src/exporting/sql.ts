import type { Diagnostic, Result } from "@cop-sdk/diagnostics";
import { type Box, isFlagsPart } from "../boxes.js";
import { type Column, codeOf } from "../columns.js";
import type { Engine } from "../compile.js";
import type { Columns } from "../facts.js";
import { isUnknown, rangeOf } from "../loading.js";
import { planOf } from "../plan.js";
import { diagnostic } from "../reading/findings.js";
import type { Spans } from "../spans.js";
import { mostPieces, piecesOf } from "./pieces.js";

/** A row of a table, in the order of its columns. */
export type SqlRow = readonly (string | number)[];

/** A table: what creates it, and its rows. */
export interface SqlTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: "integer" | "text" }[];
  readonly rows: readonly SqlRow[];
}

/** A pack as rows and fixed queries. The queries depend on the vocabulary alone: a new pack is new rows. */
export interface SqlExport {
  /** `rules_box`, `rules_word`, `rules_flag`, `rules_safeguard`: the packs. */
  readonly tables: readonly SqlTable[];
  /** Per question and rule: `must` is 1 when one box of the rule holds for certain. The lists of questions and rules that can apply. */
  readonly hits: string;
  /** Per question: the place of the strictest decision on the ladder that can come out, 0 the freest. */
  readonly decisions: string;
  /** Per question: every safeguard that can apply, and whether it is only recommended. */
  readonly safeguards: string;
}

/** Names that SQL takes without quotes. */
const identifier = (name: string): string => `f_${name.toLowerCase().replace(/[^a-z0-9]/g, "_")}`;

/** The last column of a vocabulary is the day. */
const factsOf = (columns: readonly Column[]) => columns.map((column, number) => ({ column, number, name: identifier(column.name) }));

/**
 * Exports packs as rows and three fixed queries in plain SQL, for data that must stay where it is. A rule that others set aside is exported as the boxes that are left of it.
 * A rule that would need more than 512 boxes is refused with its id, and so are facts whose names SQL cannot tell apart: nothing is dropped.
 */
export function exportSql<C extends Columns>(engine: Engine<C>): Result<SqlExport> {
  const plan = planOf(engine.packs as never);
  const facts = factsOf(plan.columns);
  const diagnostics: Diagnostic[] = [];
  const names = facts.map(({ name }) => name);
  facts.forEach(({ column, name }, index) => {
    if (names.indexOf(name) !== index) diagnostics.push(diagnostic("rules/export-same-name", `/facts/${column.name}`, { fact: column.name }));
  });
  if (plan.contrary.length > 0) diagnostics.push(diagnostic("rules/export-contrary", "/contrary"));
  const boxes: SqlRow[] = [];
  const words: SqlRow[] = [];
  const flags: SqlRow[] = [];
  plan.ranking.forEach((number, place) => {
    const planned = plan.rules[number] as (typeof plan.rules)[0];
    const pieces = piecesOf(plan, number);
    if (!pieces) diagnostics.push(diagnostic("rules/export-too-many-boxes", `/rules/${place}`, { rule: planned.rule.id, limit: mostPieces }));
    for (const piece of pieces ?? []) {
      for (const box of splitSpans(plan.columns, piece)) {
        const id = boxes.length;
        boxes.push([
          id,
          planned.rule.id,
          planned.decision,
          planned.recommends ? 1 : 0,
          ...facts.flatMap(({ column, number: at }) => boxCells(column, box[at])),
        ]);
        for (const { column, number: at } of facts) wordRows(id, at, column, box[at], words, flags);
      }
    }
  });
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const safeguards = plan.ranking.flatMap((number) => {
    const planned = plan.rules[number] as (typeof plan.rules)[0];
    return planned.safeguards.map((safeguard): SqlRow => [planned.rule.id, plan.safeguards[safeguard] as string, planned.recommends ? 1 : 0]);
  });
  const integers = (list: readonly string[]) => list.map((name) => ({ name, type: "integer" as const }));
  const text = (name: string) => ({ name, type: "text" as const });
  const boxColumns = facts.flatMap(({ column, name }) =>
    isOrdered(column) ? [`${name}_from`, `${name}_below`] : column.kind === "words" ? [`${name}_limited`] : [],
  );
  const tables: SqlTable[] = [
    { name: "rules_box", columns: [...integers(["box"]), text("rule_id"), ...integers(["decision", "recommends", ...boxColumns])], rows: boxes },
    { name: "rules_word", columns: integers(["box", "fact", "code"]), rows: words },
    { name: "rules_flag", columns: integers(["box", "fact", "mode", "code"]), rows: flags },
    { name: "rules_safeguard", columns: [text("rule_id"), text("safeguard"), ...integers(["recommends"])], rows: safeguards },
  ];
  return { ok: true, value: { tables, ...queries(facts) }, diagnostics };
}

const isOrdered = ({ kind }: Column): boolean => kind === "int" || kind === "date";

/** One box per combination of spans: a row holds one interval per ordered fact. */
function splitSpans(columns: readonly Column[], box: Box): readonly Box[] {
  let boxes: readonly Box[] = [box];
  columns.forEach((column, at) => {
    const part = box[at] as Spans | undefined;
    if (!isOrdered(column) || !part || part.length <= 2) return;
    boxes = boxes.flatMap((one) =>
      part.flatMap((from, index) => (index % 2 ? [] : [one.map((old, other) => (other === at ? [from, part[index + 1] as number] : old))])),
    );
  });
  return boxes;
}

const boxCells = (column: Column, part: Box[number]): readonly number[] => {
  if (column.kind === "flags") return [];
  if (column.kind === "words") return [part === undefined ? 0 : 1];
  const [from = column.min, below = column.max + 1] = (part as Spans | undefined) ?? [];
  return [from, below];
};

function wordRows(box: number, fact: number, column: Column, part: Box[number], words: SqlRow[], flags: SqlRow[]): void {
  if (part === undefined) return;
  if (isFlagsPart(part)) {
    [part.all, part.any ?? [], part.none].forEach((list, mode) => {
      for (const code of list) flags.push([box, fact, mode, code]);
    });
  } else if (column.kind === "words") {
    for (let index = 0; index < part.length; index += 2)
      for (let code = part[index] as number; code < (part[index + 1] as number); code++) words.push([box, fact, code]);
  }
}

function queries(facts: ReturnType<typeof factsOf>): Pick<SqlExport, "hits" | "decisions" | "safeguards"> {
  const flag = (number: number, mode: number, present: string) =>
    `(SELECT 1 FROM rules_flag w WHERE w.box = b.box AND w.fact = ${number} AND w.mode = ${mode}${present})`;
  const has = (number: number, not: string) =>
    ` AND ${not}EXISTS (SELECT 1 FROM rules_question_flag g WHERE g.question = q.question AND g.fact = ${number} AND g.code = w.code)`;
  const conditions = facts.map(({ column, name, number }) => {
    if (isOrdered(column)) {
      return {
        may: `(q.${name}_low < b.${name}_below AND q.${name}_high >= b.${name}_from)`,
        must: `(q.${name}_low >= b.${name}_from AND q.${name}_high < b.${name}_below)`,
      };
    }
    if (column.kind === "words") {
      const among = `EXISTS (SELECT 1 FROM rules_word w WHERE w.box = b.box AND w.fact = ${number} AND w.code = q.${name})`;
      return { may: `(b.${name}_limited = 0 OR q.${name} = -1 OR ${among})`, must: `(b.${name}_limited = 0 OR q.${name} >= 0)` };
    }
    const all = `NOT EXISTS ${flag(number, 0, has(number, "NOT "))}`;
    const any = `(NOT EXISTS ${flag(number, 1, "")} OR EXISTS ${flag(number, 1, has(number, ""))})`;
    const none = `NOT EXISTS ${flag(number, 2, has(number, ""))}`;
    const said = `NOT EXISTS (SELECT 1 FROM rules_flag w WHERE w.box = b.box AND w.fact = ${number})`;
    return { may: `(q.${name}_known = 0 OR (${all} AND ${any} AND ${none}))`, must: `(q.${name}_known = 1 OR ${said})` };
  });
  const hits = [
    "SELECT q.question, b.rule_id, MAX(b.decision) AS decision, MAX(b.recommends) AS recommends,",
    `  MAX(CASE WHEN ${conditions.map(({ must }) => must).join("\n    AND ")} THEN 1 ELSE 0 END) AS must`,
    "FROM rules_question q CROSS JOIN rules_box b",
    `WHERE ${conditions.map(({ may }) => may).join("\n  AND ")}`,
    "GROUP BY q.question, b.rule_id",
  ].join("\n");
  return {
    hits,
    decisions: `SELECT q.question, COALESCE(MAX(h.decision), 0) AS decision\nFROM rules_question q LEFT JOIN (\n${hits}\n) h ON h.question = q.question\nGROUP BY q.question`,
    safeguards: `SELECT DISTINCT h.question, s.safeguard, s.recommends\nFROM (\n${hits}\n) h JOIN rules_safeguard s ON s.rule_id = h.rule_id`,
  };
}

/** Questions as rows of `rules_question` and `rules_question_flag`; the number of a question is its place in the list. Derived facts are worked out before, and given with the others. */
export function questionTables<C extends Columns>(engine: Engine<C>, questions: readonly Readonly<Record<string, unknown>>[]): readonly SqlTable[] {
  const facts = factsOf(planOf(engine.packs as never).columns);
  const cellsOf = (column: Column, value: unknown): readonly number[] => {
    if (column.kind === "flags") return [isUnknown(value) ? 0 : 1];
    const code = codeOf(column, value);
    if (column.kind === "words") return [isUnknown(value) ? -1 : code];
    return Number.isNaN(code) ? rangeOf(column, value) : [code, code];
  };
  const columns = facts.flatMap(({ column, name }) =>
    isOrdered(column) ? [`${name}_low`, `${name}_high`] : column.kind === "words" ? [name] : [`${name}_known`],
  );
  const flags = questions.flatMap((question, id) =>
    facts.flatMap(({ column, number }) => {
      const value = question[column.name];
      return column.kind === "flags" && Array.isArray(value) ? value.map((word): SqlRow => [id, number, column.numbers.get(word) as number]) : [];
    }),
  );
  const integers = (list: readonly string[]) => list.map((name) => ({ name, type: "integer" as const }));
  return [
    {
      name: "rules_question",
      columns: integers(["question", ...columns]),
      rows: questions.map((question, id) => [id, ...facts.flatMap(({ column }) => cellsOf(column, question[column.name]))]),
    },
    { name: "rules_question_flag", columns: integers(["question", "fact", "code"]), rows: flags },
  ];
}

/** Statements that create tables and fill them. `types` names the types of a dialect; the default suits DuckDB, PostgreSQL and SQLite. */
export function sqlStatements(tables: readonly SqlTable[], types = { integer: "BIGINT", text: "VARCHAR(2000)" }): readonly string[] {
  const literal = (cell: string | number) => (typeof cell === "number" ? String(cell) : `'${cell.replaceAll("'", "''")}'`);
  return tables.flatMap(({ columns, name, rows }) => [
    `CREATE TABLE ${name} (${columns.map((column) => `${column.name} ${types[column.type]} NOT NULL`).join(", ")})`,
    ...Array.from({ length: Math.ceil(rows.length / 1000) }, (_, chunk) => {
      const values = rows.slice(chunk * 1000, (chunk + 1) * 1000).map((row) => `(${row.map(literal).join(", ")})`);
      return `INSERT INTO ${name} VALUES\n${values.join(",\n")}`;
    }),
  ]);
}
