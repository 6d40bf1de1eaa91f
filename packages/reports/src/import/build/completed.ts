import { resolveNode, rootOf } from "../fields/schema.js";
import type { TableFindings } from "../findings.js";
import type { Mapping } from "../mapping/mapping.js";
import { finished, ordered } from "./draft.js";
import type { DraftRow } from "./row.js";

/** What records of a list look like. */
export interface Shape {
  readonly order: readonly string[];
  /** Member for texts without a field: a list, a text, or none. */
  readonly notesMember?: "notes" | "note" | undefined;
  readonly idNeeded: boolean;
}

/** The shape of the records of a mapping. */
export function shapeOf({ type, records }: Mapping): Shape {
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

/** What completing records needs. */
export interface Completion extends Shape {
  readonly outside: string[];
  readonly takenIds: Set<string>;
  readonly prefix: string;
}

/** The record of a row, with its id and the texts that have no field. */
export function completed(
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
