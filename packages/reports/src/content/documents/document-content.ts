import { directionOf } from "@cop-sdk/diagnostics";
import { type CalendarDate, type CopDocument, type Day, isCalendarDate, lastDay, nameOf, regions, textIn } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import { fill } from "../../phrases/fill.js";
import { callout, definitions } from "../build.js";
import type { Block, ContentDocument, Line } from "../content.js";
import { copyOf } from "../copy.js";
import { runningNotices } from "../cover.js";
import type { ContentOptions } from "../implementation-report-content.js";
import { safeText } from "../safe-text.js";
import { label } from "../scope.js";
import { strategyCoverageSection } from "../strategy-coverage.js";
import { backMatter } from "./back-matter.js";
import { type DocumentScope, documentScopeOf, typeName } from "./document-scope.js";
import { type Head, headOf } from "./header-block.js";
import { bodySections, coverMembers } from "./layout.js";
import { type JsonObject, membersOf, type Schema } from "./schema.js";
import { lineOf } from "./values.js";

/**
 * Writes any document of the model in a language: headings and labels in that language, texts in the words of the document. Every member has its place; what
 * the form of the type does not know is named at the end.
 *
 * @example
 * ```ts
 * import { draftOf } from "@cop-sdk/model";
 * import { documentContent } from "@cop-sdk/reports";
 *
 * const strategy = draftOf("national-strategy", { id: "zm-2030", language: "en", country: "ZM" });
 * documentContent(strategy, { language: "fr" }).subtitle; // "Protection en ligne des enfants – Stratégie nationale"
 * ```
 */
export function documentContent(document: CopDocument, { language = "en", ...copy }: ContentOptions = {}): ContentDocument {
  const scope = documentScopeOf(document, language);
  const { phrases, own } = scope;
  const head = headOf(scope);
  const shape: Readonly<Record<string, Schema>> = membersOf(documentSchemas[document.type]);
  const coverage = document.type === "national-strategy" ? strategyCoverageSection(scope, document) : undefined;
  const content: ContentDocument = {
    language,
    direction: directionOf(language),
    title: titleOf(scope),
    subtitle: fill(own.subtitle, { type: typeName(scope) }),
    notices: runningNotices(scope),
    cover: cover(scope, shape, head),
    sections: [...bodySections(scope, shape, head.told), ...(coverage === undefined ? [] : [coverage]), ...backMatter(scope, shape)],
    words: { contents: phrases.contents, page: phrases.page, skip: phrases.skip },
    date: dayOf(document),
  };
  return copyOf(content, document, scope, copy);
}

function cover(scope: DocumentScope, shape: Readonly<Record<string, Schema>>, { items, told }: Head): readonly Block[] {
  const document = scope.document as unknown as JsonObject;
  const facts = coverMembers.flatMap((name): (readonly [string, Line])[] => {
    const schema = shape[name];
    return schema === undefined || document[name] === undefined || told.has(name)
      ? []
      : [[scope.label(name, scope.document.type), lineOf(scope, schema, document[name])]];
  });
  return [...(items.length === 0 ? [] : [definitions(items)]), definitions(facts), callout(...runningNotices(scope))];
}

/** The title in the language of the report, else the original one, else the type with its country or region. */
function titleOf(scope: DocumentScope): string {
  const { document, language, own } = scope;
  const title = "title" in document && document.title !== undefined ? textIn(document.title, language, document.language) : undefined;
  if (title !== undefined) return safeText(title.text);
  const name =
    "country" in document ? nameOf(document.country, language) : "region" in document ? label(scope, regions, document.region) : safeText(document.id);
  return fill(own.titled, { type: typeName(scope), name });
}

/** Day that stands for the document in the properties of a file: its own, else the first that it tells; no clock is read. */
function dayOf(document: CopDocument): Day {
  const { date, header, ...members } = document;
  return lastDay(date ?? header?.documentDate ?? firstDateIn(members) ?? unknownDay);
}

const unknownDay = "2000-01-01";

function firstDateIn(value: unknown): CalendarDate | undefined {
  if (typeof value === "string") return isCalendarDate(value) ? value : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, item] of Object.entries(value)) {
    const found = name === "sources" || name === "title" ? undefined : firstDateIn(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
