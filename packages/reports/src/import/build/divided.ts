import type { CopDocument } from "@cop-sdk/model";
import type { TableFindings } from "../findings.js";
import type { Mapping } from "../mapping/mapping.js";
import type { SetAside } from "../receipt.js";
import type { Column } from "./columns.js";
import { documentOfRows, type MakeResult } from "./documents.js";
import type { DraftRow } from "./row.js";
import type { Sources } from "./sources.js";

type Members = Readonly<Record<string, unknown>>;

/** Documents of rows: one, or one for each value of the columns that divide them, in the order of their first rows. */
export function documentsOfRows(
  drafts: readonly DraftRow[],
  frame: Record<string, unknown>,
  mapping: Mapping,
  columns: readonly Column[],
  sources: Sources,
  findings: TableFindings,
): MakeResult {
  if (!columns.some(({ readDocument }) => readDocument)) return documentOfRows(drafts, frame, mapping, columns, sources, findings);
  const groups = new Map<string, { readonly members: Members; readonly drafts: DraftRow[] }>();
  const setAside: SetAside[] = drafts.flatMap(({ row, setAside: because }) => (because ? [{ row, because }] : []));
  for (const draft of drafts) {
    if (draft.setAside) continue;
    const key = Object.values(draft.document ?? {}).join("-");
    const group = groups.get(key);
    if (group) group.drafts.push(draft);
    else groups.set(key, { members: draft.document ?? {}, drafts: [draft] });
  }
  const documents: CopDocument[] = [];
  const rowsOf: (readonly number[])[] = [];
  for (const [key, { members, drafts: own }] of groups) {
    const made = documentOfRows(own, { ...frame, ...members, id: `${frame.id}-${key.toLowerCase()}` }, mapping, columns, sources, findings);
    if (!made.ok) return made;
    setAside.push(...made.setAside);
    if (made.records === 0) continue;
    documents.push(...made.documents.map((document) => withCitedSources(document, frame, mapping)));
    rowsOf.push(...made.rowsOf);
  }
  return {
    ok: true,
    documents,
    rowsOf,
    records: rowsOf.reduce((sum, { length }) => sum + length, 0),
    setAside: setAside.sort((one, other) => one.row - other.row),
  };
}

/** The document with the sources of the mapping and those that its own records name. */
function withCitedSources(document: CopDocument, frame: Members, { records }: Mapping): CopDocument {
  const { sources, ...rest } = document as unknown as Record<string, unknown>;
  if (!Array.isArray(sources)) return document;
  const list = (rest[records.slice(1, -2)] ?? []) as readonly Members[];
  const kept = new Set([...idsIn(frame.sources), ...list.flatMap((record) => (Array.isArray(record.sources) ? (record.sources as unknown[]) : []))]);
  const cited = (sources as readonly Members[]).filter(({ id }) => kept.has(id));
  const members = Object.entries(document).flatMap(([name, value]) => (name !== "sources" ? [[name, value]] : cited.length > 0 ? [[name, cited]] : []));
  return Object.fromEntries(members) as unknown as CopDocument;
}

const idsIn = (sources: unknown): readonly unknown[] => (Array.isArray(sources) ? (sources as readonly Members[]).map(({ id }) => id) : []);
