import { type JsonPointer, type Language, toPointer } from "@cop-sdk/diagnostics";
import { modelVersion } from "@cop-sdk/model";
import { isRecord, type JsonObject } from "../../content/documents/schema.js";
import { type CellValue, writeCell } from "../cells/write-cell.js";
import type { Field, Plan, PlanNode, Table } from "../plan/plan.js";
import { isTag } from "../plan/tags.js";

/** A record as a row: what its cells hold, and what no cell can. */
export interface FormRow {
  /** Number in its list. */
  readonly number: number;
  /** Id or number of the record to which it belongs. */
  readonly parent?: string;
  readonly cells: ReadonlyMap<JsonPointer, CellValue>;
  /** Values by their places in the record. */
  readonly data: Readonly<Record<JsonPointer, unknown>>;
}

/** A document spread over the rows of its lists. */
export interface Spread {
  readonly document: FormRow;
  readonly rows: ReadonlyMap<Table, readonly FormRow[]>;
  /** Languages of texts, by list. */
  readonly tags: ReadonlyMap<Table, ReadonlySet<string>>;
}

/** Spreads a document over cells. What a cell cannot give back exactly as it was goes into the data of its row; nothing is left out. */
export function spread(plan: Plan, document: JsonObject, language: Language): Spread {
  const rows = new Map<Table, FormRow[]>();
  const keys = new Map<Table, readonly (string | undefined)[]>();
  const tags = new Map<Table, Set<string>>();

  const rowOf = (table: Table, record: unknown, number: number, parent?: string): FormRow => {
    const cells = new Map<JsonPointer, CellValue>();
    const data: Record<JsonPointer, unknown> = {};
    const put = (field: Field | undefined, value: unknown, steps: readonly string[]) => {
      const cell = field === undefined ? undefined : writeCell(field, value, language);
      if (cell === undefined) data[toPointer(steps)] = value;
      else cells.set(toPointer(steps), cell);
    };
    const place = (node: PlanNode, value: unknown, steps: readonly string[]) => {
      if (isRecord(value) && (node.members ?? node.languages) && Object.keys(value).length > 0) {
        for (const [name, member] of Object.entries(value)) placeMember(node, name, member, [...steps, name]);
      } else if (!Array.isArray(value) || node.table === undefined || !addRows(node.table, value, number)) {
        put(node.field, value, steps);
      }
    };
    const placeMember = (node: PlanNode, name: string, value: unknown, steps: readonly string[]) => {
      const member = node.members && Object.hasOwn(node.members, name) ? node.members[name] : undefined;
      if (member) place(member, value, steps);
      else if (node.languages && isTag(name)) {
        tags.set(table, (tags.get(table) ?? new Set()).add(name));
        put(node.languages, value, steps);
      } else put(undefined, value, steps);
    };
    if (!isRecord(record) || Object.keys(record).length > 0) place(table.record, record, []);
    return { number, ...(parent === undefined ? {} : { parent }), cells, data };
  };

  /** Puts the records of a list into its sheet, unless one cannot be a row there or what holds them cannot be told from others. */
  const addRows = (table: Table, records: readonly unknown[], holder: number): boolean => {
    const parent = table.parent === undefined ? undefined : keys.get(table.parent)?.[holder - 1];
    const isPlaced = table.parent === undefined || parent !== undefined;
    if (!isPlaced || records.length === 0 || !records.every((record) => canBeRow(table, record, language))) return false;
    const list = rows.get(table) ?? [];
    rows.set(table, list);
    if (table.parent === undefined) keys.set(table, keysOf(table, records, language));
    for (const record of records) list.push(rowOf(table, record, list.length + 1, parent));
    return true;
  };

  const { type: _, modelVersion: version, ...own } = document;
  const row = rowOf(plan.document, version === undefined || version === modelVersion ? own : { modelVersion: version, ...own }, 1);
  return { document: row, rows, tags };
}

function canBeRow({ record: { field } }: Table, record: unknown, language: Language): boolean {
  return field === undefined ? isRecord(record) && Object.keys(record).length > 0 : writeCell(field, record, language) !== undefined;
}

/** What tells each record of a list from the others; nothing for one whose id another has too. */
function keysOf({ key, record: { members } }: Table, records: readonly unknown[], language: Language): readonly (string | undefined)[] {
  if (key === "number") return records.map((_, index) => String(index + 1));
  const field = members?.id?.field;
  const ids = records.map((record) => (isRecord(record) ? record.id : undefined));
  const counts = new Map<unknown, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return ids.map((id) => (typeof id === "string" && field && counts.get(id) === 1 && writeCell(field, id, language) === id ? id : undefined));
}
