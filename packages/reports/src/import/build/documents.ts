import { type Diagnostic, fromPointer } from "@cop-sdk/diagnostics";
import { type CopDocument, parseDocument } from "@cop-sdk/model";
import { rootOf } from "../fields/schema.js";
import type { TableFindings } from "../findings.js";
import type { Mapping } from "../mapping/mapping.js";
import type { ImportCode } from "../messages/index.js";
import type { SetAside } from "../receipt.js";
import type { Column } from "./columns.js";
import { completed, shapeOf } from "./completed.js";
import { ordered } from "./draft.js";
import type { DraftRow } from "./row.js";
import type { Sources } from "./sources.js";

/** Documents made of rows, and the rows that did not become records. */
export interface Made {
  readonly ok: true;
  readonly documents: readonly CopDocument[];
  /** For each document: rows of its records. */
  readonly rowsOf: readonly (readonly number[])[];
  readonly records: number;
  readonly setAside: readonly SetAside[];
}

/** What making documents gives; `ok: false` when the document itself lacks something, which is told. */
export type MakeResult = Made | { readonly ok: false };

/** Records that are checked together: so few that every fault of theirs is listed. */
const checkedTogether = 1_000;

/** One document whose list holds a record for each row. */
export function documentOfRows(
  drafts: readonly DraftRow[],
  frame: Record<string, unknown>,
  mapping: Mapping,
  columns: readonly Column[],
  sources: Sources,
  findings: TableFindings,
): MakeResult {
  const list = mapping.records.slice(1, -2);
  const empty = parseDocument({ ...frame, [list]: [] });
  if (!empty.ok) {
    const faults = empty.diagnostics.filter(({ severity }) => severity === "error");
    for (const { pointer, params } of faults)
      findings.add("import/document-incomplete", undefined, { member: String(params.member ?? fromPointer(pointer)[0] ?? "") });
    return { ok: false };
  }
  const { order, notesMember, idNeeded } = shapeOf(mapping);
  const takenIds = new Set<string>();
  const outside: string[] = [];
  const setAside: SetAside[] = [];
  const kept: { readonly row: number; readonly record: unknown }[] = [];
  for (let start = 0; start < drafts.length; start += checkedTogether) {
    const some = drafts.slice(start, start + checkedTogether).flatMap((draft) => {
      const record = completed(draft, { order, notesMember, idNeeded, outside, takenIds, prefix: "row-" }, findings);
      if (draft.setAside) setAside.push({ row: draft.row, because: draft.setAside });
      return draft.setAside ? [] : [{ row: draft.row, record }];
    });
    const faults = faultsByRecord({ ...frame, sources: sources.list(), [list]: some.map(({ record }) => record) }, list);
    for (const [index, one] of some.entries()) {
      const fault = faults.get(index);
      if (fault === undefined) kept.push(one);
      else setAside.push({ row: one.row, because: tellRow(fault, one.row, columns, findings) });
    }
  }
  const listed = sources.list();
  const notes = [...(Array.isArray(frame.notes) ? (frame.notes as string[]) : []), ...outside];
  const members = { ...frame, ...(listed.length ? { sources: listed } : {}), ...(notes.length ? { notes } : {}) };
  const document = ordered({ ...members, [list]: kept.map(({ record }) => record) }, Object.keys(rootOf(mapping.type).properties ?? {}));
  return { ok: true, documents: [document as unknown as CopDocument], rowsOf: [kept.map(({ row }) => row)], records: kept.length, setAside: byRow(setAside) };
}

/** A document for each row. */
export function documentsByRow(
  drafts: readonly DraftRow[],
  mapping: Mapping,
  columns: readonly Column[],
  sources: Sources,
  findings: TableFindings,
): MakeResult {
  const documents: CopDocument[] = [];
  const rowsOf: number[][] = [];
  const setAside: SetAside[] = [];
  const takenIds = new Set<string>();
  const prefix = `${typeof mapping.document.id === "string" ? mapping.document.id : mapping.type}-row-`;
  const { order, notesMember } = shapeOf(mapping);
  const all = sources.list();
  for (const draft of drafts) {
    if (draft.record.id === (mapping.document.id ?? mapping.type)) delete draft.record.id;
    const record = completed(draft, { order, notesMember, idNeeded: true, outside: [], takenIds, prefix }, findings) as Record<string, unknown>;
    const cited = new Set(Array.isArray(record.sources) ? (record.sources as unknown[]).filter((id) => typeof id === "string") : []);
    if (cited.size) record.sources = all.filter(({ id }) => cited.has(id));
    const parsed = draft.setAside ? undefined : parseDocument(record);
    if (parsed?.ok) {
      documents.push(parsed.value);
      rowsOf.push([draft.row]);
    } else {
      const fault = parsed?.diagnostics.find(({ severity }) => severity === "error");
      setAside.push({ row: draft.row, because: fault ? tellRow(fault, draft.row, columns, findings) : (draft.setAside ?? "import/row-not-valid") });
    }
  }
  return { ok: true, documents, rowsOf, records: documents.length, setAside: byRow(setAside) };
}

const byRow = (rows: readonly SetAside[]): readonly SetAside[] => [...rows].sort((one, other) => one.row - other.row);

/** The first error of each record of a list, by its index. */
function faultsByRecord(document: unknown, list: string): ReadonlyMap<number, Diagnostic> {
  const parsed = parseDocument(document);
  const faults = new Map<number, Diagnostic>();
  if (parsed.ok) return faults;
  for (const fault of parsed.diagnostics) {
    const [member, index] = fromPointer(fault.pointer);
    if (fault.severity === "error" && member === list && index !== undefined && !faults.has(Number(index))) faults.set(Number(index), fault);
  }
  return faults;
}

function tellRow(fault: Diagnostic, row: number, columns: readonly Column[], findings: TableFindings): ImportCode {
  const code = fault.code === "structure/missing-member" ? "import/row-lacks" : "import/row-not-valid";
  const member = String(fault.params.member ?? fromPointer(fault.pointer).findLast((step) => !/^\d+$/.test(step)) ?? "");
  const column = columns.find(({ field, steps }) => field && steps.includes(member));
  findings.add(code, { row, column: (column?.index ?? 0) + 1, ...(column?.heading ? { heading: column.heading } : {}) }, { member });
  return code;
}
