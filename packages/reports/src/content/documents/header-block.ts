import { type HeaderPart, headerNeeds, headerProfiles } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import { words } from "../build.js";
import type { Line } from "../content.js";
import type { DocumentScope } from "./document-scope.js";
import { isRecord, type JsonObject, membersOf, type Schema } from "./schema.js";
import { lineOf } from "./values.js";

/** The head of a paper, and the members of the document that it tells, which need no second place. */
export interface Head {
  readonly items: readonly (readonly [term: string, description: Line])[];
  readonly told: ReadonlySet<string>;
}

/** Members of documents that stand for a part of the head, so that nobody writes them twice. */
const ownMembers: Readonly<Partial<Record<HeaderPart, readonly string[]>>> = {
  conferenceOrMeeting: ["meeting", "targetMeeting"],
  documentDate: ["date"],
  originalLanguage: ["language"],
  source: ["submittedBy", "authors", "workingGroup"],
  title: ["title"],
  purpose: ["purpose"],
  summary: ["abstract", "summary"],
  actionRequired: ["actionRequired"],
  references: ["references"],
};

/** Members that the head tells whole. */
const toldWhole: ReadonlySet<string> = new Set([
  "abstract",
  "actionRequired",
  "date",
  "language",
  "meeting",
  "purpose",
  "references",
  "summary",
  "targetMeeting",
]);

/**
 * The head of a paper in the form of its body: the parts that its papers carry, in one order, from the head itself or from the document. What papers of
 * the body need and nobody supplied is a dash; a symbol that nobody supplied is not told at all, since the secretariat gives it.
 */
export function headOf(scope: DocumentScope): Head {
  const { header } = scope.document;
  if (header === undefined || !headerProfiles.includes(header.profile)) return { items: [], told: new Set() };
  const document = scope.document as unknown as JsonObject;
  const shape = membersOf(documentSchemas[scope.document.type]);
  const parts = membersOf(shape.header as Schema);
  const told = new Set<string>();
  const items = (Object.keys(headerNeeds[header.profile]) as HeaderPart[]).flatMap((part): (readonly [string, Line])[] => {
    const need = headerNeeds[header.profile][part];
    const label = scope.label(part, "header");
    const given = header[part];
    if (given !== undefined) return [[label, lineOf(scope, parts[part] as Schema, given)]];
    const member = (ownMembers[part] ?? []).find((name) => document[name] !== undefined && shape[name] !== undefined);
    if (need === "unused" || part === "documentSymbol") return [];
    if (member !== undefined) {
      if (toldWhole.has(member)) told.add(member);
      return [
        [label, member === "submittedBy" || member === "authors" ? names(scope, document[member]) : lineOf(scope, shape[member] as Schema, document[member])],
      ];
    }
    return need === "must" ? [[label, words("–")]] : [];
  });
  return { items, told };
}

const names = (scope: DocumentScope, bodies: unknown): Line =>
  (Array.isArray(bodies) ? bodies : []).flatMap((body, index): Line => {
    const name = scope.said(String(isRecord(body) ? body.name : body));
    return index === 0 ? [name] : [...words(scope.phrases.listSeparator), name];
  });
