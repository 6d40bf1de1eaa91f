import type { DocumentType } from "@cop-sdk/model";
import { definitions, list, quoted, section } from "../build.js";
import type { Block, Line, Section } from "../content.js";
import { isComposite } from "./composites.js";
import { type DocumentScope, ownPhrase } from "./document-scope.js";
import { recordSections } from "./groups.js";
import { arePassages, passages, proseOf, recordsTable } from "./records.js";
import { definitionOf, isRecord, itemOf, type JsonObject, meant, membersOf, metaOf, type Schema } from "./schema.js";
import { lineOf } from "./values.js";

/** Members that stand on the cover, in this order. */
export const coverMembers = [
  "country",
  "countries",
  "region",
  "regions",
  "quarter",
  "period",
  "status",
  "version",
  "edition",
  "date",
  "revision",
  "language",
  "origin",
  "id",
] as const;

/** Members that have a place outside of the body. */
const framed: ReadonlySet<string> = new Set([...coverMembers, "type", "modelVersion", "id", "header", "sources", "conflicts", "notSeen", "notes", "serves"]);

/** What a reader of a type looks for first; the other members follow in the order of the schema. */
const firstMembers: Readonly<Partial<Record<DocumentType, readonly string[]>>> = {
  "national-strategy": [
    "vision",
    "mission",
    "principles",
    "situationAnalysis",
    "goals",
    "targets",
    "actions",
    "budget",
    "funding",
    "monitoring",
    "reportingChannels",
    "childParticipation",
  ],
};

type Fact = readonly [term: string, description: Line];

/** The members of a document as sections: short ones together at the beginning, the others in sections of their own. */
export function bodySections(scope: DocumentScope, shape: Readonly<Record<string, Schema>>, told: ReadonlySet<string>): readonly Section[] {
  const document = scope.document as unknown as JsonObject;
  const { type } = scope.document;
  const facts: Fact[] = [];
  const sections = new Map<string, Section>();
  for (const [name, schema] of Object.entries(shape)) {
    const value = document[name];
    if (value === undefined || framed.has(name) || told.has(name) || isWholeTitle(name, value)) continue;
    const written = writeMember(scope, name, schema, value);
    const title = scope.label(name, type);
    if ("facts" in written) facts.push(...written.facts.map(([of, fact]): Fact => [of === "" ? title : `${title} (${of})`, fact]));
    else if (written.blocks.length + written.sections.length > 0) sections.set(name, section(name, title, written.blocks, written.sections));
  }
  const order = new Set([...(firstMembers[type] ?? []), ...sections.keys()]);
  return [
    ...(facts.length === 0 ? [] : [section("overview", scope.own.overview, [definitions(facts)])]),
    ...[...order].flatMap((name) => sections.get(name) ?? []),
  ];
}

/** Whether a title has one language: it is the title of the whole then. */
const isWholeTitle = (name: string, value: unknown): boolean => name === "title" && isRecord(value) && Object.keys(value).length === 1;

/** How a member is written: among the facts, under its label and perhaps the language of a text, or as blocks and sections. */
type Written = { readonly facts: readonly Fact[] } | { readonly blocks: readonly Block[]; readonly sections: readonly Section[] };

/** Longest text that stands among the facts, in characters. */
const longestFact = 160;

function writeMember(scope: DocumentScope, name: string, schema: Schema, value: unknown): Written {
  const exact = meant(schema, value);
  if (Array.isArray(value)) return writeList(scope, name, itemOf(exact), value);
  if (isRecord(value) && definitionOf(exact).type === "record") {
    return { facts: Object.entries(value).map(([tag, text]) => [ownPhrase(scope, "language", tag), [quoted(String(text), tag, scope.language)]]) };
  }
  const line = lineOf(scope, exact, value, name);
  if (typeof value === "string" && value.length > longestFact) return { blocks: proseOf(scope, value), sections: [] };
  if (isRecord(value) && definitionOf(exact).type === "object" && !isComposite(exact)) return { blocks: groupBlocks(scope, name, exact, value), sections: [] };
  return lengthOf(line) <= longestFact ? { facts: [["", line]] } : { blocks: [{ kind: "paragraph", content: line }], sections: [] };
}

function writeList(scope: DocumentScope, name: string, item: Schema, items: readonly unknown[]): Written {
  if (items.length === 0) return { blocks: [], sections: [] };
  const records = items.filter(isRecord);
  if (records.length === 0) {
    const lines = items.map((one) => lineOf(scope, item, one));
    const isShort = metaOf(item).form !== "text" && lines.reduce((sum, line) => sum + lengthOf(line), 0) <= longestFact;
    return isShort ? { facts: [["", lineOf(scope, listOf(item), items)]] } : { blocks: [list(lines)], sections: [] };
  }
  if (isComposite(item)) return { blocks: [list(records.map((one) => lineOf(scope, item, one)))], sections: [] };
  if (arePassages(item)) return passages(scope, name, item, records);
  return recordSections(scope, name, item, records);
}

const listOf = (element: Schema): Schema => ({ _zod: { def: { type: "array", element } }, meta: () => undefined });

/** An object with members of its own: its short members as names and values, its lists of entries as tables. */
function groupBlocks(scope: DocumentScope, name: string, schema: Schema, value: JsonObject): readonly Block[] {
  const facts: Fact[] = [];
  const tables: Block[] = [];
  for (const [member, of] of Object.entries(membersOf(schema))) {
    const one = value[member];
    if (one === undefined) continue;
    const items = Array.isArray(one) ? one.filter(isRecord) : [];
    const item = itemOf(meant(of, one));
    if (items.length > 0 && !isComposite(item)) tables.push(recordsTable(scope, member, item, items));
    else facts.push([scope.label(member, name), lineOf(scope, of, one, member)]);
  }
  return [...(facts.length === 0 ? [] : [definitions(facts)]), ...tables];
}

const lengthOf = (line: Line): number => line.reduce((sum, { text }) => sum + text.length, 0);
