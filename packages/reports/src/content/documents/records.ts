import { column, row, section, table, words } from "../build.js";
import type { Block, Line, Section, Table } from "../content.js";
import { safeText } from "../safe-text.js";
import { asPrinted, measured } from "./composites.js";
import type { DocumentScope } from "./document-scope.js";
import { joinLines, labelled, sourceMarks } from "./lines.js";
import { isRecord, itemOf, type JsonObject, meant, membersOf, type Schema } from "./schema.js";
import { lineOf } from "./values.js";

/** Members that number an entry, in the order in which they are looked for. */
const numbering = ["officialRef", "number", "mark", "id"] as const;

/** Members that say what an entry is, the first that its schema has. */
const naming = ["title", "activity", "definition", "heading", "name", "topic", "group", "target", "text", "indicator"] as const;

/** Members that are short enough for a column of their own, the most telling first. */
const short = [
  "value",
  "date",
  "dates",
  "period",
  "timeline",
  "due",
  "country",
  "status",
  "stage",
  "kind",
  "type",
  "actors",
  "ageBands",
  "budget",
  "before",
  "after",
] as const;

/** Entries of a list with members of their own, as a table: number, name, up to three short members, and the rest with its labels. */
export function recordsTable(scope: DocumentScope, member: string, schema: Schema, items: readonly JsonObject[]): Table {
  const shape = membersOf(schema);
  const used = Object.keys(shape).filter((name) => items.some((item) => item[name] !== undefined));
  const isMeasured = Object.hasOwn(shape, "value") && Object.hasOwn(shape, "unit");
  const number = numbering.filter((name) => used.includes(name));
  const name = naming.find((one) => used.includes(one)) ?? used.find((one) => !number.some((known) => known === one)) ?? "id";
  const taken = new Set<string>([...number, name, "sources", ...(isMeasured ? ["unit", "qualifier", "statedAs"] : [])]);
  const others = used.filter((one) => !taken.has(one));
  const columns = others.length <= 3 ? others : short.filter((one) => others.includes(one)).slice(0, others.length === 4 ? 2 : 3);
  const details = others.filter((one) => !columns.some((known) => known === one));
  const cell = (item: JsonObject, one: string): readonly Line[] => {
    const value = item[one];
    if (value === undefined) return [words("–")];
    if (one === "value" && isMeasured) return [measuredLine(scope, item)];
    return memberLines(scope, one, shape[one] as Schema, value);
  };
  return table(
    scope.label(member, scope.document.type),
    [
      ...(number.length > 0 ? [column(scope.phrases["column/record"], 13)] : []),
      column(scope.label(name, member), details.length > 0 ? 26 : 34),
      ...columns.map((one) =>
        column(scope.label(one, member), 13, one === "value" && !isMeasured && items.every((item) => typeof item[one] === "number") ? "end" : "start"),
      ),
      ...(details.length > 0 ? [column(scope.own.details, 34)] : []),
      ...(used.includes("sources") ? [column(scope.phrases["column/sources"], 9)] : []),
    ],
    items.map((item) =>
      row([
        ...(number.length > 0 ? [numbersOf(scope, shape, item, number)] : []),
        cell(item, name),
        ...columns.map((one) => cell(item, one)),
        ...(details.length > 0
          ? [orDash(details.flatMap((one) => (item[one] === undefined ? [] : detailLines(scope, one, shape[one] as Schema, item[one], member))))]
          : []),
        ...(used.includes("sources")
          ? [
              orDash([
                joinLines(
                  sourceMarks(scope, item.sources).map((mark) => [mark]),
                  " ",
                ),
              ]),
            ]
          : []),
      ]),
    ),
  );
}

const orDash = (lines: readonly Line[]): readonly Line[] => {
  const told = lines.filter((line) => line.length > 0);
  return told.length === 0 ? [words("–")] : told;
};

const numbersOf = (scope: DocumentScope, shape: Readonly<Record<string, Schema>>, item: JsonObject, names: readonly string[]): readonly Line[] =>
  orDash(names.flatMap((name) => (item[name] === undefined || shape[name] === undefined ? [] : [lineOf(scope, shape[name], item[name])])));

function measuredLine(scope: DocumentScope, item: JsonObject): Line {
  const line = measured(scope, item);
  return [...line, ...asPrinted(scope, item.statedAs, line)];
}

/** A member in a cell of its own: entries of a list one below the other. */
function memberLines(scope: DocumentScope, name: string, schema: Schema, value: unknown): readonly Line[] {
  if (!Array.isArray(value) || !value.some(isRecord)) return orDash([lineOf(scope, schema, value, name)]);
  const item = itemOf(meant(schema, value));
  const lines = value.map((one) => lineOf(scope, item, one));
  return orDash(lines.every(isShort) ? [joinLines(lines, scope.phrases.listSeparator)] : lines);
}

/** Whether an entry is short enough to stand beside others on a line, such as an age band. */
const isShort = (line: Line): boolean => line.reduce((sum, { text }) => sum + text.length, 0) <= 20;

/** A member among others: its label, then its value, or its entries one below the other. */
function detailLines(scope: DocumentScope, name: string, schema: Schema, value: unknown, parent: string): readonly Line[] {
  const lines = memberLines(scope, name, schema, value);
  const [first = [], ...others] = lines;
  return others.length === 0 ? [labelled(scope, name, first, parent)] : [labelled(scope, name, [], parent), ...lines];
}

/** Whether entries are passages of a text: each has a heading. */
export const arePassages = (schema: Schema): boolean => Object.hasOwn(membersOf(schema), "heading");

/** Passages of a text as sections with their numbers and headings. */
export function passages(
  scope: DocumentScope,
  member: string,
  schema: Schema,
  items: readonly JsonObject[],
): { readonly blocks: readonly Block[]; readonly sections: readonly Section[] } {
  const shape = membersOf(schema);
  const written = items.map((item, index) => {
    const { number, heading, text } = item;
    const others = Object.entries(shape).flatMap(([name, one]) =>
      ["number", "heading", "text"].includes(name) || item[name] === undefined ? [] : [labelled(scope, name, lineOf(scope, one, item[name], name), member)],
    );
    const blocks: readonly Block[] = [...proseOf(scope, String(text ?? "")), ...others.map((content): Block => ({ kind: "paragraph", content }))];
    const title = [number, heading]
      .filter((part) => part !== undefined)
      .map((part) => safeText(String(part)))
      .join(" ");
    return { title, blocks, id: `${member}-${index + 1}`, headed: heading !== undefined, number };
  });
  if (written.every(({ headed }) => headed)) return { blocks: [], sections: written.map(({ id, title, blocks }) => section(id, title, blocks)) };
  return { blocks: written.flatMap(({ title, blocks }) => withNumber(title, blocks)), sections: [] };
}

function withNumber(title: string, [first, ...others]: readonly Block[]): readonly Block[] {
  if (title === "" || first?.kind !== "paragraph") return first === undefined ? others : [first, ...others];
  return [{ kind: "paragraph", content: [{ kind: "text", text: `${title} `, strong: true }, ...first.content] }, ...others];
}

/** A text as paragraphs, one for each of its own. */
export const proseOf = (scope: DocumentScope, text: string): readonly Block[] =>
  text
    .split(/\r\n?|\n/)
    .filter((part) => /\S/.test(part))
    .map((part) => ({ kind: "paragraph", content: [scope.said(part)] }));
