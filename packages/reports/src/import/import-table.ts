import { type Diagnostic, fromPointer, type Result, suggest } from "@cop-sdk/diagnostics";
import { type CopDocument, parseDocument, type Source } from "@cop-sdk/model";
import type { Table } from "@cop-sdk/reader/table";
import { type Column, columnsOf, sameHeading } from "./build/columns.js";
import { finished, ordered } from "./build/draft.js";
import { frameOf } from "./build/frame.js";
import { type DraftRow, draftRow, type RowContext } from "./build/row.js";
import { gatherSources } from "./build/sources.js";
import { tallyOf } from "./build/tally.js";
import { resolveNode, rootOf } from "./fields/schema.js";
import { filledDown } from "./find/merged.js";
import { textOf } from "./find/row.js";
import { type FoundTable, findTables } from "./find/tables.js";
import { type TableFindings, tableFindings } from "./findings.js";
import { cellsByPointer, type LocateCell } from "./locate.js";
import type { Mapping } from "./mapping/mapping.js";
import type { ImportCode } from "./messages/index.js";
import { type ImportReceipt, receiptFormat, type SetAside } from "./receipt.js";
import { compareTotals } from "./total-row.js";

/** Documents made of a table. */
export interface Imported {
  readonly documents: readonly CopDocument[];
  readonly receipt: ImportReceipt;
  /** The cell from which a place of a document came, for findings about it. */
  readonly cellOf: LocateCell;
}

/** Options of an import. */
export interface ImportOptions {
  /** Name of the file, for findings. */
  readonly file?: string;
  /** Called now and then with the number of rows that were read, for a sign of progress. */
  readonly progress?: (rows: number) => void;
}

/**
 * Makes documents of the rows of a table, as a mapping says. A text that has several readings, or none, is told by sheet, row and column and kept as text; a row that lacks what a
 * record must have is set aside with the reason; the receipt says what became of every row and column.
 *
 * @example
 * ```ts
 * import { importTable, proposeMapping } from "@cop-sdk/reports/import";
 *
 * const table = { rows: [["Activity", "Type", "Date", "Status"], ["Safer Internet Day", "campaign", "9 February 2021", "held"]] };
 * const { mapping } = proposeMapping(table, { type: "activity-log", id: "log-2021", language: "en", title: "Activities of 2021" });
 * const result = mapping && importTable(table, mapping);
 * if (result?.ok) result.value.documents.length; // 1
 * ```
 */
export function importTable(given: Table, mapping: Mapping, { file, progress }: ImportOptions = {}): Result<Imported> {
  const findings = tableFindings(given.sheet, file);
  const tables = findTables(given);
  const chosen = chooseTable(tables, mapping);
  if (!chosen) {
    findings.add("import/no-table");
    return { ok: false, diagnostics: findings.diagnostics() };
  }
  const table = filledDown(given, chosen, findings);
  for (const other of tables) if (other !== chosen) findings.add("import/other-table", { row: other.headingRows[0], column: 1 });

  const dataRows = chosen.rows.filter(({ role }) => role === "data");
  const width = dataRows.reduce((most, { row }) => Math.max(most, widthOf(table.rows[row - 1] ?? [])), 0);
  const { columns, absent } = columnsOf(chosen.headings, mapping, width);
  tellHeadings(columns, absent, chosen, findings);
  if (!columns.some(({ field }) => field)) {
    findings.add("import/no-columns", { row: chosen.headingRows[0], column: 1 });
    return { ok: false, diagnostics: findings.diagnostics() };
  }
  tellOpenQuestions(mapping, findings);

  const frame = frameOf(mapping.type, mapping.document, mapping.reading.language);
  const sources = gatherSources(Array.isArray(frame.sources) ? (frame.sources as Source[]) : []);
  const tallies = columns.map(tallyOf);
  const context: RowContext = { columns, tallies, language: mapping.reading.language, sources, findings };
  const constants = (mapping.constants ?? []).filter(({ value }) => value !== null);
  const drafts = dataRows.map(({ row }, index) => {
    if (progress && index % 5_000 === 0) progress(index);
    const cells = table.rows[row - 1] ?? [];
    const start = mapping.records === "" ? structuredClone(frame) : {};
    for (const { to, value } of constants) setConstant(start, to, value);
    return draftRow(cells, row, start, context);
  });

  const made =
    mapping.records === "" ? documentsByRow(drafts, mapping, columns, sources, findings) : documentOfRows(drafts, frame, mapping, columns, sources, findings);
  if (!made.ok) return { ok: false, diagnostics: [...findings.diagnostics(), ...made.diagnostics] };
  const away = new Set(made.setAside.map(({ row }) => row));
  for (const { row, fates } of drafts) for (const [index, fate] of fates.entries()) if (fate) tallies[index]?.add(away.has(row) ? "leftOut" : fate);
  compareTotals(table, chosen, columns, mapping, findings);

  const receipt = receiptOf(table, tables, chosen, columns, made.setAside, made.records, tallies);
  return {
    ok: true,
    value: { documents: made.documents, receipt, cellOf: cellsByPointer(mapping.records, made.rowsOf, columns, given.sheet) },
    diagnostics: findings.diagnostics(),
  };
}

const widthOf = (row: Table["rows"][number]): number => row.findLastIndex((cell) => textOf(cell) !== "") + 1;

/** The table whose headings the mapping knows best; the first of equals. */
export function chooseTable(tables: readonly FoundTable[], mapping: Mapping): FoundTable | undefined {
  const wanted = new Set(mapping.columns.map(({ heading }) => sameHeading(heading)));
  const fit = (table: FoundTable) => table.headings.filter((heading) => heading !== "" && wanted.has(sameHeading(heading))).length;
  return tables.reduce<FoundTable | undefined>((best, table) => (best === undefined || fit(table) > fit(best) ? table : best), undefined);
}

/** Headings that the mapping has and the table has not, with the nearest; and columns that the mapping does not know. */
function tellHeadings(columns: readonly Column[], absent: Mapping["columns"], { headingRows }: FoundTable, findings: TableFindings): void {
  const free = columns.filter(({ mapped, heading }) => !mapped && heading !== "");
  for (const { heading } of absent) {
    if (heading === "") continue;
    const near = suggest(
      sameHeading(heading),
      free.map((column) => sameHeading(column.heading)),
    );
    const column = free.find((one) => sameHeading(one.heading) === near);
    const place = { row: headingRows[0], column: (column?.index ?? 0) + 1 };
    if (column) findings.add("import/heading-near", { ...place, heading: column.heading }, { wanted: heading, nearest: column.heading });
    else findings.add("import/heading-missing", place, { wanted: heading });
  }
  for (const { index, heading } of free) findings.add("import/column-kept", { row: headingRows[0], column: index + 1, heading });
}

function tellOpenQuestions({ document, constants = [] }: Mapping, findings: TableFindings): void {
  for (const [member, value] of Object.entries(document)) if (value === null) findings.add("import/open-question", undefined, { at: `/document/${member}` });
  for (const [index, { value }] of constants.entries())
    if (value === null) findings.add("import/open-question", undefined, { at: `/constants/${index}/value` });
}

function setConstant(record: Record<string, unknown>, to: string, value: unknown): void {
  const steps = to.slice(1).split("/");
  let holder: Record<string, unknown> | Map<string, unknown> = record;
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1;
    const next = last ? value : /^(?:-|\d+)$/.test(steps[index + 1] ?? "") ? new Map() : {};
    const before: unknown = holder instanceof Map ? holder.get(step) : holder[step];
    const usable = !last && typeof before === "object" && before !== null && !Array.isArray(before) && !("missing" in before);
    const child: unknown = usable ? before : next;
    if (holder instanceof Map) holder.set(step, child);
    else holder[step] = child;
    holder = child as Record<string, unknown>;
  }
}

interface Made {
  readonly ok: true;
  readonly documents: readonly CopDocument[];
  /** For each document: rows of its records. */
  readonly rowsOf: readonly (readonly number[])[];
  readonly records: number;
  readonly setAside: readonly SetAside[];
}

type MakeResult = Made | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Records that are checked together: so few that every fault of theirs is listed. */
const checkedTogether = 1_000;

function documentOfRows(
  drafts: readonly DraftRow[],
  frame: Record<string, unknown>,
  mapping: Mapping,
  columns: readonly Column[],
  sources: RowContext["sources"],
  findings: TableFindings,
): MakeResult {
  const list = mapping.records.slice(1, -2);
  const empty = parseDocument({ ...frame, [list]: [] });
  if (!empty.ok) {
    const faults = empty.diagnostics.filter(({ severity }) => severity === "error");
    for (const { pointer, params } of faults)
      findings.add("import/document-incomplete", undefined, { member: String(params.member ?? fromPointer(pointer)[0] ?? "") });
    return { ok: false, diagnostics: [] };
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

function documentsByRow(
  drafts: readonly DraftRow[],
  mapping: Mapping,
  columns: readonly Column[],
  sources: RowContext["sources"],
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

interface Shape {
  readonly order: readonly string[];
  /** Member for texts without a field: a list, a text, or none. */
  readonly notesMember?: "notes" | "note" | undefined;
  readonly idNeeded: boolean;
}

function shapeOf({ type, records }: Mapping): Shape {
  const root = rootOf(type);
  const list = records === "" ? undefined : root.properties?.[records.slice(1, -2)];
  const items = list && resolveNode(root, list).node.items;
  const node = items ? resolveNode(root, items).node : root;
  const members = node.properties ?? {};
  return {
    order: Object.keys(members),
    notesMember: members.notes ? "notes" : members.note ? "note" : undefined,
    idNeeded: node.required?.includes("id") ?? false,
  };
}

interface Completion extends Shape {
  readonly outside: string[];
  readonly takenIds: Set<string>;
  readonly prefix: string;
}

/** The record of a row, with its id and the texts that have no field. */
function completed(
  { row, record, notes }: DraftRow,
  { order, notesMember, idNeeded, outside, takenIds, prefix }: Completion,
  findings: TableFindings,
): unknown {
  const result = finished(record) as Record<string, unknown>;
  if (idNeeded) {
    const own = typeof result.id === "string" ? result.id : undefined;
    if (own !== undefined && takenIds.has(own)) findings.add("import/duplicate-id", { row, column: 1 });
    result.id = own === undefined || takenIds.has(own) ? `${prefix}${row}` : own;
    takenIds.add(String(result.id));
  }
  if (notes.length && notesMember === "notes") result.notes = [...(Array.isArray(result.notes) ? (result.notes as string[]) : []), ...notes];
  else if (notes.length && notesMember === "note") result.note = [result.note, ...notes].filter(Boolean).join("; ").slice(0, 100_000);
  else outside.push(...notes.map((note) => `${row}: ${note}`));
  return ordered(result, order);
}

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

function receiptOf(
  { sheet, rows }: Table,
  tables: readonly FoundTable[],
  chosen: FoundTable,
  columns: readonly Column[],
  setAside: readonly SetAside[],
  records: number,
  tallies: readonly { readonly receipt: () => ImportReceipt["columns"][number] }[],
): ImportReceipt {
  const count = (role: string) => chosen.rows.filter((row) => row.role === role).length;
  const own = new Set(chosen.rows.map(({ row }) => row));
  const others = tables.filter((table) => table !== chosen).reduce((sum, table) => sum + table.rows.filter(({ row }) => !own.has(row)).length, 0);
  const parts = {
    blank: count("blank"),
    above: count("above"),
    headings: count("heading"),
    repeatedHeadings: count("repeated-heading"),
    totals: count("totals"),
    below: count("below"),
    otherTables: others,
    records,
    setAside: setAside.length,
  };
  const receipts = tallies.map((tally) => tally.receipt());
  const data = chosen.rows.filter(({ role }) => role === "data").map(({ row }) => rows[row - 1] ?? []);
  const cellsOf = (index: number) => data.reduce((sum, row) => sum + (textOf(row[index]) === "" ? 0 : 1), 0);
  const rowsBalance = Object.values(parts).reduce((sum, part) => sum + part, 0) === rows.length;
  const lines = chosen.rows
    .filter(({ role }) => role === "above" || role === "below" || role === "totals")
    .map(({ row }) => ({ row, text: (rows[row - 1] ?? []).map(textOf).filter(Boolean).join(" | ") }));
  return {
    format: receiptFormat,
    ...(sheet === undefined ? {} : { sheet }),
    rows: { all: rows.length, ...parts },
    balanced: rowsBalance && receipts.every((receipt, index) => receipt.cells === cellsOf(columns[index]?.index ?? index)),
    setAside,
    lines,
    columns: receipts.filter(({ cells, heading }) => cells > 0 || heading !== ""),
  };
}
