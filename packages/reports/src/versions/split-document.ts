import { UsageError } from "@cop-sdk/diagnostics";
import { type CopDocument, type ImplementationReport, lastDay, type Period, present, regionOn } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import { definitionOf, membersOf } from "../content/documents/schema.js";
import { identityOf, isList, isMembers, type Members, type Value } from "./identity.js";
import { isInEntry, placeIn } from "./places.js";

/** By whom a document is split: by the body that leads an entry, by its country, or by its region. */
export type SplitBy = "body" | "country" | "region";

/** All ways to split. */
export const splittings = ["body", "country", "region"] as const satisfies readonly SplitBy[];

/** Documents that can be split: those that people write. A report that was compiled is compiled again from its parts instead. */
export type SplittableDocument = Exclude<CopDocument, ImplementationReport>;

/** A part of a document: a document of the same type and id. */
export interface DocumentPart<Document extends SplittableDocument = SplittableDocument> {
  /** Body, country or region whose entries it holds; absent for the part with what nobody owns. */
  readonly owner?: string;
  readonly document: Document;
}

/** Lists that every part needs, since entries refer to them or the document is nothing without them. */
const shared: ReadonlySet<string> = new Set(["countries", "goals", "languages", "meetings", "organizations", "sources"]);

/**
 * Splits a document into a part for each owner of entries, to be filled in apart: bodies into their ministry, countries into their region. The first part has no
 * owner; it holds what nobody owns: texts, lists of texts, entries without an owner. Every part is a document of the same type and id that keeps the schema.
 * `mergeDocuments(parts, { like: document })` gives the document back.
 *
 * @throws UsageError for a report that was compiled
 *
 * @example
 * ```ts
 * import { draftOf } from "@cop-sdk/model";
 * import { mergeDocuments, splitDocument } from "@cop-sdk/reports";
 *
 * const strategy = {
 *   ...draftOf("national-strategy", { id: "zm-2030", language: "en", country: "ZM" }),
 *   actions: [{ id: "A1", activity: "Train teachers", leads: ["Ministry of Education"] }, { id: "A2", activity: "Run a helpline" }],
 * };
 * const parts = splitDocument(strategy, "body");
 * parts.map(({ owner }) => owner); // [undefined, "Ministry of Education"]
 * mergeDocuments(parts.map(({ document }) => document), { like: strategy }).ok; // true
 * ```
 */
export function splitDocument<Document extends SplittableDocument>(document: Document, by: SplitBy): readonly DocumentPart<Document>[] {
  if ((document as CopDocument).type === "implementation-report")
    throw new UsageError("usage/compiled-report", "A compiled report is not split.", "Split the documents that it was compiled from.");
  const members = document as unknown as Members;
  const owners = ownersIn(members, by);
  const names = [...new Set([...owners.values()].flatMap((byKey) => [...byKey.values()].filter((owner) => owner !== undefined)))].sort();
  return [undefined, ...names].map((owner) => ({
    ...(owner === undefined ? {} : { owner }),
    document: partOf(members, owner, owners, mustMembers(document)) as unknown as Document,
  }));
}

/** Owner of each owned entry, by list and identity: entries that share an identity stay together. */
type Owners = ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;

function ownersIn(document: Members, by: SplitBy): Owners {
  const bodies = isList(document.organizations) ? new Map(document.organizations.filter(isMembers).map(({ id, name }) => [id, name])) : new Map();
  return new Map(
    Object.entries(document).flatMap(([name, list]): [string, ReadonlyMap<string, string | undefined>][] => {
      if (!isList(list) || shared.has(name) || name === "conflicts") return [];
      const owned = new Map<string, string | undefined>();
      for (const entry of list) {
        const identity = identityOf(entry);
        const owner = isMembers(entry) && !owned.has(identity) ? ownerOf[by](entry) : owned.get(identity);
        owned.set(identity, owner === undefined ? undefined : String(bodies.get(owner) ?? owner));
      }
      return [[name, owned]];
    }),
  );
}

const textOr = (value: Value | undefined): string | undefined => (typeof value === "string" ? value : undefined);

const ownerOf: Readonly<Record<SplitBy, (entry: Members) => string | undefined>> = {
  body: ({ leads, responsible }) => {
    const first = isList(leads) ? leads[0] : undefined;
    return textOr(isMembers(first) ? first.name : first) ?? textOr(responsible);
  },
  country: ({ country }) => textOr(country),
  region: ({ region, country, date, period }) => textOr(region) ?? regionOf(textOr(country), date ?? period),
};

function regionOf(country: string | undefined, when: Value | undefined): string | undefined {
  const { end, start } = present(isMembers(when) ? (when as Period) : undefined) ?? {};
  const date = end ?? start;
  if (country === undefined || date === undefined) return undefined;
  const found = regionOn(country, lastDay(date));
  return found.kind === "known" ? found.region : undefined;
}

/** A part: members that are no lists stand in every part; an entry stands in one. A list that must be there is empty where a part has nothing of it. */
function partOf(document: Members, owner: string | undefined, owners: Owners, must: ReadonlySet<string>): Members {
  const members = Object.entries(document).flatMap(([name, value]): [string, Value][] => {
    if (!isList(value) || shared.has(name) || name === "conflicts") return [[name, value]];
    const entries = value.filter((entry) => owners.get(name)?.get(identityOf(entry)) === owner);
    return entries.length > 0 || owner === undefined || must.has(name) ? [[name, entries]] : [];
  });
  const part = Object.fromEntries(members);
  return isList(document.conflicts) ? withConflicts(document, part, document.conflicts, owner === undefined) : part;
}

/** Conflicts go where the entry is that they are about; those about the whole stay in the part without an owner. */
function withConflicts(document: Members, part: Members, conflicts: readonly Value[], isRest: boolean): Members {
  const kept = conflicts.flatMap((conflict): Value[] => {
    if (!isMembers(conflict) || typeof conflict.about !== "string") return isRest ? [conflict] : [];
    const isOfEntry = isInEntry(document, conflict.about) && !shared.has(conflict.about.split("/")[1] ?? "");
    const about = placeIn(document, part, conflict.about);
    return about === undefined || (!isOfEntry && !isRest) ? [] : [{ ...conflict, about }];
  });
  const { conflicts: _, ...rest } = part;
  return kept.length > 0 || isRest ? { ...rest, conflicts: kept } : rest;
}

const mustMembers = ({ type }: SplittableDocument): ReadonlySet<string> =>
  new Set(Object.entries(membersOf(documentSchemas[type])).flatMap(([name, schema]) => (definitionOf(schema).type === "optional" ? [] : [name])));
