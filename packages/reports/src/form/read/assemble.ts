import { type JsonPointer, valueAt } from "@cop-sdk/diagnostics";
import { isRecord } from "../../content/documents/schema.js";
import { columnNames } from "../marks.js";
import type { Table } from "../plan/plan.js";
import type { ReadRow, ReadScope } from "./read-rows.js";
import { type Draft, setAt } from "./set-at.js";

/** Puts the records of all lists into the document, each at its place. */
export function assemble(scope: ReadScope, document: ReadRow, rows: ReadonlyMap<Table, readonly ReadRow[]>): void {
  for (const table of scope.plan.tables) {
    const found = rows.get(table) ?? [];
    if (table.parent === undefined) attach(scope, table, document, table.path, found);
    else attachToParents(scope, table, table.parent, rows.get(table.parent) ?? [], found);
  }
}

function attachToParents(scope: ReadScope, table: Table, parent: Table, parents: readonly ReadRow[], found: readonly ReadRow[]): void {
  const place = table.path.slice(parent.path.length + "/*".length);
  const byKey = new Map<string, ReadRow | "twice">();
  for (const row of parents) {
    const key = keyOf(parent, row);
    if (key !== undefined) byKey.set(key, byKey.has(key) ? "twice" : row);
  }
  const groups = new Map<ReadRow, ReadRow[]>();
  for (const row of found) {
    const holder = byKey.get(row.parent ?? "");
    if (holder === undefined || holder === "twice") {
      scope.findings.add({ code: holder === "twice" ? "form/record-twice" : "form/unknown-record", cell: row.cellOf(columnNames.parent) });
      continue;
    }
    const group = groups.get(holder);
    if (group) group.push(row);
    else groups.set(holder, [row]);
  }
  for (const holder of parents) attach(scope, table, holder, place, groups.get(holder) ?? []);
}

/** What tells a record from others: its id, or its number. */
function keyOf({ key }: Table, { record, number }: ReadRow): string | undefined {
  if (key === "number") return number;
  return isRecord(record) && typeof record.id === "string" ? record.id : undefined;
}

/** Puts records into their holder as a list. A list that must be there and has no record is empty. */
function attach({ findings }: ReadScope, table: Table, holder: ReadRow, place: JsonPointer, found: readonly ReadRow[]): void {
  const { record } = holder;
  if (!isRecord(record)) return;
  if (found.length === 0) {
    const around = place.slice(0, place.lastIndexOf("/"));
    if (table.required && isRecord(valueAt(record, around)) && valueAt(record, place) === undefined) setAt(record as Draft, place, []);
    return;
  }
  const records = found.map((row) => row.record);
  if (!setAt(record as Draft, place, records)) {
    const standing = valueAt(record, place);
    findings.add({
      code: isRecord(standing) ? "form/two-answers" : "form/data-replaced",
      cell: holder.cellOf(place),
      pointer: () => `${holder.pointer}${place}`,
    });
    const around = valueAt(record, place.slice(0, place.lastIndexOf("/")));
    if (isRecord(around)) (around as Draft)[place.slice(place.lastIndexOf("/") + 1)] = records;
  }
  found.forEach((row, index) => {
    row.pointer = `${holder.pointer}${place}/${index}`;
  });
}
