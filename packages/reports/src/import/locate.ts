import { type Cell, fromPointer, type JsonPointer } from "@cop-sdk/diagnostics";
import type { Column } from "./build/columns.js";

/** Finds the cell from which a value of an imported document came: the cell of its column, else the first of its row. */
export type LocateCell = (document: number, pointer: JsonPointer) => Cell | undefined;

/** Makes the lookup: rows by record, columns by the fields that they were read into. */
export function cellsByPointer(records: string, rowsOf: readonly (readonly number[])[], columns: readonly Column[], sheet: string | undefined): LocateCell {
  const list = records === "" ? undefined : records.slice(1, -2);
  const read = columns.filter(({ field }) => field).map((column) => ({ column, steps: column.steps }));
  return (document, pointer) => {
    const steps = fromPointer(pointer);
    if (list !== undefined && (steps[0] !== list || steps[1] === undefined)) return undefined;
    const row = rowsOf[document]?.[list === undefined ? 0 : Number(steps[1])];
    if (row === undefined) return undefined;
    const inside = list === undefined ? steps : steps.slice(2);
    const column = read
      .map((one) => ({ ...one, shared: sharedSteps(one.steps, inside) }))
      .filter(({ shared }) => shared > 0)
      .sort((one, other) => other.shared - one.shared)[0]?.column;
    const place = { ...(sheet === undefined ? {} : { sheet }), row, column: (column?.index ?? 0) + 1 };
    return column?.heading ? { ...place, heading: column.heading } : place;
  };
}

function sharedSteps(column: readonly string[], inside: readonly string[]): number {
  let shared = 0;
  while (
    shared < column.length &&
    shared < inside.length &&
    (column[shared] === inside[shared] || (column[shared] === "-" && /^\d+$/.test(inside[shared] ?? "")))
  )
    shared++;
  return shared;
}
