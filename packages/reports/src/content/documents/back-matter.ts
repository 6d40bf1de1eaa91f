import type { Conflict, Source } from "@cop-sdk/model";
import { fill } from "../../phrases/fill.js";
import { aboutLine } from "../about.js";
import { sourcesSection } from "../back-matter.js";
import { column, list, paragraph, row, section, table, words } from "../build.js";
import type { Block, Line, Section } from "../content.js";
import { safeText } from "../safe-text.js";
import type { DocumentScope } from "./document-scope.js";
import { joinLines, sourceMarks } from "./lines.js";
import { printDecimal } from "./numbers.js";
import { itemOf, meant, type Schema } from "./schema.js";
import { lineOf } from "./values.js";

/** What stands at the end of every document: clauses, what disagrees, what was not found, notes, members that no form knows, sources. */
export function backMatter(scope: DocumentScope, shape: Readonly<Record<string, Schema>>): readonly Section[] {
  const { document, own } = scope;
  const said = (texts: readonly string[] = []): readonly Line[] => texts.map((text) => [scope.said(text)]);
  const unknown = Object.keys(document).filter((name) => !Object.hasOwn(shape, name));
  const unknownNames = unknown.map(safeText).join(scope.phrases.listSeparator);
  return [
    ...servesSection(scope, shape),
    ...conflictsSection(scope, document.conflicts ?? []),
    ...listed("not-seen", scope.label("notSeen"), said(document.notSeen)),
    ...listed("notes", scope.label("notes"), said(document.notes)),
    ...(unknown.length === 0 ? [] : [section("unknown", own.details, [paragraph(fill(own["unknown-members"], { names: unknownNames }))])]),
    ...((document.sources ?? []).length === 0 ? [] : [sources(scope, document.sources ?? [])]),
  ];
}

/** A list under a heading; nothing where it is empty. */
const listed = (id: string, heading: string, lines: readonly Line[]): readonly Section[] => (lines.length === 0 ? [] : [section(id, heading, [list(lines)])]);

/** The clauses that the document is said to serve, and who says so. */
export function servesSection(scope: DocumentScope, { serves: schema }: Readonly<Record<string, Schema>>): readonly Section[] {
  const serves = "serves" in scope.document ? (scope.document.serves ?? []) : [];
  return schema === undefined
    ? []
    : listed(
        "serves",
        scope.own["serves/heading"],
        serves.map((one) => lineOf(scope, itemOf(meant(schema, serves)), one)),
      );
}

function conflictsSection(scope: DocumentScope, conflicts: readonly Conflict[]): readonly Section[] {
  const { phrases } = scope;
  if (conflicts.length === 0) return [];
  const columns = [column(phrases["column/about"], 30), column(phrases["column/values"], 40), column(phrases["column/note"], 30)];
  const rows = conflicts.map(({ about, values, note }) =>
    row([aboutLine(scope, about, scope.said(about), scope.document), valuesLines(scope, values), note === undefined ? "–" : [scope.said(note)]]),
  );
  return [section("conflicts", phrases["conflicts/heading"], [paragraph(phrases["conflicts/intro"]), table(phrases["conflicts/caption"], columns, rows)])];
}

const valuesLines = (scope: DocumentScope, values: Conflict["values"]): readonly Line[] =>
  values.length === 0
    ? [words("–")]
    : values.map(({ value, sources: ids }) => {
        const printed = typeof value === "number" ? words(printDecimal(value, scope.language)) : [scope.said(String(value))];
        return joinLines([printed, ...sourceMarks(scope, ids).map((mark) => [mark])], " ");
      });

/** The numbered sources, with what a reader should know of each. */
function sources(scope: DocumentScope, given: readonly Source[]): Section {
  const written = sourcesSection(
    scope,
    given.map((source, index) => ({ ...source, number: index + 1 })),
    scope.own["sources-intro"],
  );
  const blocks = written.blocks.map((block): Block => {
    if (block.kind !== "entries") return block;
    return { ...block, items: block.items.map((item, index) => ({ ...item, content: [...item.content, ...remarks(scope, given[index])] })) };
  });
  return { ...written, blocks };
}

function remarks(scope: DocumentScope, source: Source | undefined): Line {
  const told = [source?.kind, source?.note].filter((text) => text !== undefined);
  return told.flatMap((text): Line => [...words(" "), scope.said(`${text}${/\p{P}$/u.test(text) ? "" : "."}`)]);
}
