import { bodies, countKinds, missingReasons, operativeClauses, type Period, qualifiers } from "@cop-sdk/model";
import { printPeriod } from "../../phrases/dates.js";
import { fill } from "../../phrases/fill.js";
import { words } from "../build.js";
import type { Line } from "../content.js";
import { unitName } from "../figures.js";
import { safeText } from "../safe-text.js";
import { identifier, label } from "../scope.js";
import type { DocumentScope } from "./document-scope.js";
import { codeWord, inBrackets, joinLines, labelled, sourceMarks } from "./lines.js";
import { printDecimal } from "./numbers.js";
import { type JsonObject, membersOf, type Schema } from "./schema.js";

/** Prints a value of a schema as a line. */
export type PrintValue = (scope: DocumentScope, schema: Schema, value: unknown, name?: string) => Line;

/** An object that reads better as a phrase than as a list of its members. */
interface Composite {
  /** Members by which its schema is known. */
  readonly signature: readonly string[];
  /** Set where a schema with one more member is another thing. */
  readonly whole?: true;
  /** Members that the phrase tells; the others follow with their labels. */
  readonly told: readonly string[];
  readonly phrase: (scope: DocumentScope, value: JsonObject, member: (name: string) => Line) => Line;
}

const composites: readonly Composite[] = [
  {
    signature: ["missing", "note"],
    told: ["missing"],
    phrase: (scope, { missing }) => words(label(scope, missingReasons, String(missing))),
  },
  {
    signature: ["start", "end"],
    told: ["start", "end"],
    phrase: (scope, value) => (value.start === undefined && value.end === undefined ? [] : words(printPeriod(value as Period, scope.language))),
  },
  {
    signature: ["value", "kind", "unit", "breakdown"],
    told: ["value", "kind", "unit", "qualifier"],
    phrase: (scope, { kind, ...value }) => [...words(`${label(scope, countKinds, String(kind))}${scope.phrases.colon}`), ...measured(scope, value)],
  },
  {
    signature: ["group", "value", "kind"],
    told: ["group", "value", "qualifier"],
    phrase: (scope, { value, qualifier }, member) => [...member("group"), ...words(`${scope.phrases.colon}${quantity(scope, value, qualifier)}`)],
  },
  {
    signature: ["amount", "currency"],
    told: ["amount", "currency", "qualifier"],
    phrase: (scope, { amount, currency, qualifier }) => [...words(`${quantity(scope, amount, qualifier)} `), identifier(scope, String(currency))],
  },
  { signature: ["value", "unit", "date", "qualifier"], told: ["value", "unit", "qualifier"], phrase: (scope, value) => measured(scope, value) },
  {
    signature: ["value", "statedAs", "qualifier", "sources", "note"],
    whole: true,
    told: ["value", "qualifier"],
    phrase: (scope, { qualifier }, member) =>
      qualifier === undefined ? member("value") : [...words(`${label(scope, qualifiers, String(qualifier))} `), ...member("value")],
  },
  {
    signature: ["name", "acronym", "role"],
    told: ["id", "name", "acronym"],
    phrase: (_, { acronym }, member) => (acronym === undefined ? member("name") : inBrackets(member("name"), member("acronym"))),
  },
  { signature: ["name", "validFrom", "validTo"], told: ["name"], phrase: (_, __, member) => member("name") },
  {
    signature: ["role", "organization", "address"],
    told: ["role", "organization", "address"],
    phrase: (scope, _, member) => joinLines([member("role"), member("organization"), member("address")], scope.phrases.listSeparator),
  },
  { signature: ["from", "to", "label"], told: ["from", "to"], phrase: (scope, value) => words(ages(scope, value)) },
  { signature: ["title", "kind", "link", "sha256"], told: ["title", "link"], phrase: (_, __, member) => joinLines([member("title"), member("link")], " ") },
  {
    signature: ["text", "instrument", "documentSymbol"],
    told: ["text", "instrument", "documentSymbol"],
    phrase: (_, { documentSymbol }, member) => (documentSymbol === undefined ? member("text") : inBrackets(member("text"), member("documentSymbol"))),
  },
  {
    signature: ["clause", "attributedBy"],
    told: ["clause", "attributedBy"],
    phrase: (scope, { clause, attributedBy }) => [
      identifier(scope, String(clause)),
      ...words(`${clauseTitleOf(scope, String(clause))} – ${codeWord(scope, String(attributedBy))}`),
    ],
  },
  {
    signature: ["body", "number", "name", "dates"],
    told: ["body", "number", "name", "dates"],
    phrase: (scope, { body, number }, member) =>
      joinLines(
        [
          words(label(scope, bodies, String(body))),
          number === undefined ? [] : words(fill(scope.own["meeting/number"], { number: String(number) })),
          member("name"),
          member("dates"),
        ],
        scope.phrases.listSeparator,
      ),
  },
];

/** An object as a line: a phrase for what has one, then its other members by their labels, the words of the original and the marks of its sources. */
/** Whether an object of a schema reads as a phrase. */
export const isComposite = (schema: Schema): boolean => compositeOf(schema) !== undefined;

function compositeOf(schema: Schema): Composite | undefined {
  const shape = membersOf(schema);
  const size = Object.keys(shape).length;
  return composites.find(({ signature, whole }) => signature.every((name) => Object.hasOwn(shape, name)) && (whole !== true || size === signature.length));
}

export function compositeLine(scope: DocumentScope, schema: Schema, value: JsonObject, print: PrintValue): Line {
  const shape = membersOf(schema);
  const composite = compositeOf(schema);
  const member = (name: string): Line => (shape[name] === undefined || value[name] === undefined ? [] : print(scope, shape[name], value[name], name));
  const told = new Set([...(composite?.told ?? []), "statedAs", "sources"]);
  const rest = joinLines(
    Object.keys(shape).flatMap((name) => (value[name] === undefined || told.has(name) ? [] : [labelled(scope, name, member(name))])),
    scope.phrases.partSeparator,
  );
  const phrase = composite?.phrase(scope, value, member) ?? [];
  const main = phrase.length === 0 ? rest : rest.length === 0 ? phrase : [...phrase, ...words(" ("), ...rest, ...words(")")];
  const marks = sourceMarks(scope, value.sources);
  return [...main, ...asPrinted(scope, value.statedAs, main), ...marks.flatMap((mark): Line => [...words(" "), mark])];
}

/** The words of the original, where they say more than what was printed. */
export function asPrinted(scope: DocumentScope, statedAs: unknown, printed: Line): Line {
  if (typeof statedAs !== "string" || printed.some(({ text }) => text === safeText(statedAs))) return [];
  const [before = "", after = ""] = scope.own["as-printed"].split("{text}");
  return [...words(`${printed.length === 0 ? "" : " "}(${before}`), scope.said(statedAs), ...words(`${after})`)];
}

/** A number with how exact it is. */
export function quantity(scope: DocumentScope, value: unknown, qualifier: unknown): string {
  const number = typeof value === "number" ? printDecimal(value, scope.language) : safeText(String(value));
  if (qualifier === undefined) return number;
  return `${label(scope, qualifiers, String(qualifier))}${scope.language === "zh" ? "" : "\u00a0"}${number}`;
}

/** Languages that write a space before the sign of percent. */
const spaced: ReadonlySet<string> = new Set(["es", "fr", "ru"]);

/** A number with its unit and how exact it is. Per cent has a sign, and what is only counted has no name. */
export function measured(scope: DocumentScope, { value, unit, qualifier }: JsonObject): Line {
  const number = quantity(scope, value, qualifier);
  if (unit === undefined || unit === "count") return words(number);
  if (unit === "percent") return words(`${number}${spaced.has(scope.language) ? "\u00a0" : ""}%`);
  return [...words(`${number} (`), unitName(scope, String(unit)), ...words(")")];
}

function ages({ own, language }: DocumentScope, { from, to }: JsonObject): string {
  const [first = "", last = ""] = [from, to].map((age) => (typeof age === "number" ? printDecimal(age, language) : safeText(String(age))));
  if (to === undefined) return fill(own["ages/from"], { from: first });
  return from === to ? fill(own["ages/one"], { from: first }) : fill(own["ages/range"], { from: first, to: last });
}

function clauseTitleOf({ language, phrases }: DocumentScope, id: string): string {
  const clause = operativeClauses.find((one) => one.id === id);
  return clause === undefined ? "" : `${phrases.colon}${clause.title[language]}`;
}
