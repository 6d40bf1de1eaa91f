import { fromPointer, type JsonPatchOperation, toPointer, valueAt } from "@cop-sdk/diagnostics";

/** A change of a single place. */
export type Edit = { readonly op: "replace" | "add"; readonly path: string; readonly value: unknown } | { readonly op: "remove"; readonly path: string };

/** The edits of a patch on a document; `undefined` when a test in it fails, a place is missing, or it moves or copies. */
export function editsOf(patch: readonly JsonPatchOperation[], document: unknown): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const operation of patch) {
    if ("from" in operation) return undefined;
    if (operation.op === "test") {
      if (!sameJson(valueAt(document, operation.path), operation.value)) return undefined;
      continue;
    }
    const edit: Edit = operation.op === "remove" ? operation : { op: operation.op, path: operation.path, value: operation.value };
    if (!fits(edit, document)) return undefined;
    edits.push(edit);
  }
  return edits.length > 0 ? edits : undefined;
}

/** Whether the place of an edit is there, or for something new its parent. The whole document is no place to change. */
function fits({ op, path }: Edit, document: unknown): boolean {
  const parent = valueAt(document, parentOf(path));
  if (path === "" || typeof parent !== "object" || parent === null) return false;
  if (Array.isArray(parent) && !/^\d+$/.test(stepOf(path))) return false;
  return (valueAt(document, path) === undefined) === (op === "add");
}

/** The document with edits applied; the given one is left as it is. */
export function withEdits(document: unknown, edits: readonly Edit[]): unknown {
  const copy: unknown = structuredClone(document);
  for (const edit of edits) {
    const parent = valueAt(copy, parentOf(edit.path)) as Record<string, unknown>;
    const step = stepOf(edit.path);
    if (edit.op !== "remove") parent[step] = edit.value;
    else if (Array.isArray(parent)) parent.splice(Number(step), 1);
    else delete parent[step];
  }
  return copy;
}

/** Whether two values are the same JSON, members in the same order. */
export const sameJson = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A pointer as a path of names and indexes, as the editors of JSON and YAML take it. */
export const pathOf = (pointer: string): (string | number)[] => fromPointer(pointer).map((step) => (/^(?:0|[1-9]\d*)$/.test(step) ? Number(step) : step));

const parentOf = (path: string): string => toPointer(fromPointer(path).slice(0, -1));
const stepOf = (path: string): string => fromPointer(path).at(-1) ?? "";

/** Whether two edits must not be made in one go: they touch one place, or one of them moves the items of a list. */
export const collide = (one: Edit, other: Edit): boolean => within(one.path, other.path) || within(other.path, one.path) || shifts(one) || shifts(other);

const within = (path: string, around: string): boolean => path === around || path.startsWith(`${around}/`);
const shifts = ({ op, path }: Edit): boolean => op === "remove" && /\/\d+$/.test(path);
