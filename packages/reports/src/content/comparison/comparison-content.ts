import { directionOf, fromPointer, type JsonPointer, valueAt } from "@cop-sdk/diagnostics";
import { type CopDocument, type DocumentType, lastDay } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import { compareDocuments, type ItemComparison, type ItemStanding } from "../../versions/compare-documents.js";
import { aboutLine } from "../about.js";
import { callout, column, definitions, paragraph, row, section, table, words } from "../build.js";
import type { ContentDocument, Line } from "../content.js";
import { runningNotices } from "../cover.js";
import { type DocumentScope, documentScopeOf, typeName } from "../documents/document-scope.js";
import { itemOf, meant, membersOf, type Schema } from "../documents/schema.js";
import { lineOf } from "../documents/values.js";
import type { ContentOptions } from "../implementation-report-content.js";
import { identifier, printCount } from "../scope.js";
import { type IsShown, mask, maskedCopy } from "./masked-copy.js";

/** How a comparison is written. */
export interface ComparisonOptions extends ContentOptions {
  /** Prepares, for one document, the question which of its values may be shown; all are shown without it. */
  readonly isShown?: (document: CopDocument) => IsShown;
}

/** One difference, ready to be printed. */
export interface Difference {
  readonly standing: Exclude<ItemStanding, "unchanged">;
  /** Place by the labels of its members and the ids of its entries. */
  readonly place: Line;
  readonly before: Line;
  readonly after: Line;
}

/** The differences between two versions in a language, place by place: the value before and after. */
export const differencesBetween = (before: CopDocument, after: CopDocument, options: ComparisonOptions = {}): readonly Difference[] =>
  written(compareDocuments(before, after), before, after, options);

function written(
  items: readonly ItemComparison[],
  before: CopDocument,
  after: CopDocument,
  { language = "en", isShown }: ComparisonOptions,
): readonly Difference[] {
  const side = (document: CopDocument): Side => sideOf(document, isShown === undefined ? document : maskedCopy(document, isShown(document)), language);
  const [old, now] = [side(before), side(after)];
  return items.flatMap((item) => differencesOf(item, old, now));
}

/**
 * Writes what differs between two versions of a document, for any renderer.
 *
 * @example
 * ```ts
 * import { draftOf } from "@cop-sdk/model";
 * import { comparisonContent } from "@cop-sdk/reports";
 *
 * const before = draftOf("quarterly-report", { id: "arb", language: "en", region: "ARB", quarter: "2016-Q1" });
 * const after = { ...before, proposals: ["Share drafts between regions."] };
 * comparisonContent(before, after, { language: "fr" }).title; // "Comparaison de deux versions"
 * ```
 */
export function comparisonContent(before: CopDocument, after: CopDocument, options: ComparisonOptions = {}): ContentDocument {
  const { language = "en" } = options;
  const scope = documentScopeOf(after, language);
  const { phrases, own } = scope;
  const items = compareDocuments(before, after);
  const differences = written(items, before, after, options);
  const standings = items.map(({ standing }) => standing);
  const counted = (["new", "changed", "ended", "unchanged"] as const).map(
    (standing) => [own[`standing/${standing}`], printCount(scope, standings.filter((one) => one === standing).length)] as const,
  );
  const columns = [
    column(own["standing/heading"], 14),
    column(phrases["column/about"], 24),
    column(own["comparison/before"], 31),
    column(own["comparison/after"], 31),
  ];
  const rows = differences.map(({ standing, place, before: was, after: is }) => row([own[`standing/${standing}`], place, orDash(was), orDash(is)]));
  return {
    language,
    direction: directionOf(language),
    title: own["comparison/title"],
    subtitle: typeName(scope),
    notices: runningNotices(scope),
    cover: [
      definitions([[own["comparison/before"], versionLine(before, scope)], [own["comparison/after"], versionLine(after, scope)], ...counted]),
      ...(differences.some(({ before: was, after: is }) => [...was, ...is].some(({ text }) => text.includes(mask))) ? [callout(own["comparison/masked"])] : []),
      callout(...runningNotices(scope)),
    ],
    sections: [
      section("differences", own["comparison/heading"], [
        rows.length === 0 ? paragraph(own["comparison/same"]) : table(own["comparison/caption"], columns, rows, false),
      ]),
    ],
    words: { contents: phrases.contents, page: phrases.page, skip: phrases.skip },
    date: lastDay(after.date ?? before.date ?? "2000-01-01"),
  };
}

const orDash = (line: Line): Line => (line.length === 0 ? words("–") : line);

function versionLine({ id, revision, date }: CopDocument, scope: DocumentScope): Line {
  const told = [revision === undefined ? [] : [`${scope.label("revision")}${scope.phrases.colon}${revision}`], date ?? []].flat();
  return [identifier(scope, id), ...words(told.length === 0 ? "" : ` (${told.join(scope.phrases.listSeparator)})`)];
}

interface Side {
  /** Type of the document, whatever is masked in it. */
  readonly type: DocumentType;
  readonly scope: DocumentScope;
  /** The document as it may be shown. */
  readonly shown: CopDocument;
}

/** A version with its words. Sources are named by their ids: a comparison has no list of sources to lead to. */
const sideOf = ({ type }: CopDocument, shown: CopDocument, language: NonNullable<ContentOptions["language"]>): Side => ({
  type,
  shown,
  scope: { ...documentScopeOf(shown, language), numbers: () => [] },
});

function differencesOf({ standing, before, after, differences }: ItemComparison, old: Side, now: Side): readonly Difference[] {
  if (standing === "unchanged") return [];
  const below = differences.length === 0 ? [""] : differences;
  return below.map((pointer) => ({
    standing,
    place: after === undefined ? placeIn(old.scope, `${before}${pointer}`) : placeIn(now.scope, `${after}${pointer}`),
    before: before === undefined ? [] : valueLine(old, `${before}${pointer}`),
    after: after === undefined ? [] : valueLine(now, `${after}${pointer}`),
  }));
}

/** What stands at a place of a document, as a line. */
function valueLine({ type, scope, shown }: Side, pointer: JsonPointer): Line {
  const value = valueAt(shown, pointer);
  if (value === undefined) return [];
  const steps = fromPointer(pointer);
  return lineOf(scope, schemaAt(type, shown, steps), value, steps.at(-1));
}

function schemaAt(type: DocumentType, document: CopDocument, steps: readonly string[]): Schema {
  let schema: Schema = documentSchemas[type];
  let value: unknown = document;
  for (const step of steps) {
    const exact = meant(schema, value);
    schema = Array.isArray(value) ? itemOf(exact) : (membersOf(exact)[step] ?? anything);
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  }
  return schema;
}

/** Schema of what no schema knows: its texts are printed as they stand. */
const anything: Schema = { _zod: { def: { type: "string" } }, meta: () => undefined };

const placeIn = (scope: DocumentScope, pointer: string): Line => aboutLine(scope, pointer, scope.said(pointer), scope.document);
