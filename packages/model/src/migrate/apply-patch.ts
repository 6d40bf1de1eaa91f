import { fromPointer, type JsonPatchOperation, type JsonPointer, UsageError, valueAt } from "@cop-sdk/diagnostics";

/**
 * The value that a JSON Patch (RFC 6902) makes of a JSON value. The given value stays as it is; parts that do not change are shared.
 * A patch that does not fit the value is a programming mistake.
 *
 * @example
 * ```ts
 * import { applyPatch } from "@cop-sdk/model";
 *
 * applyPatch({ titel: "Log" }, [{ op: "move", from: "/titel", path: "/title" }]); // { title: "Log" }
 * ```
 */
export const applyPatch = (value: unknown, patch: readonly JsonPatchOperation[]): unknown => patch.reduce(applyOperation, value);

function applyOperation(value: unknown, operation: JsonPatchOperation): unknown {
  const { path } = operation;
  switch (operation.op) {
    case "add":
      return put(value, path, operation.value);
    case "replace":
      existing(value, path);
      return change(value, path, () => operation.value);
    case "remove":
      existing(value, path);
      return drop(value, path);
    case "copy":
      return put(value, path, existing(value, operation.from));
    case "move":
      return put(drop(value, operation.from), path, existing(value, operation.from));
    case "test":
      if (!isEqual(existing(value, path), operation.value)) throw misfit(path);
      return value;
  }
}

type Container = readonly unknown[] | Readonly<Record<string, unknown>>;
type Edit = (parent: Container, key: string) => Container;

/** An index of a list, or the place behind its end. */
const isIndex = /^(?:0|[1-9]\d*|-)$/;

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

/** A copy of the way to a pointer, with the last container edited. */
function edit(value: unknown, steps: readonly string[], pointer: JsonPointer, make: Edit): unknown {
  const [key, ...rest] = steps;
  if (key === undefined || !isContainer(value) || key === "__proto__" || (Array.isArray(value) && !isIndex.test(key))) throw misfit(pointer);
  if (rest.length === 0) return make(value, key);
  if (!Object.hasOwn(value, key)) throw misfit(pointer);
  return withMember(value, key, edit((value as Record<string, unknown>)[key], rest, pointer, make));
}

const withMember = (parent: Container, key: string, member: unknown): Container =>
  Array.isArray(parent) ? parent.with(Number(key), member) : { ...parent, [key]: member };

const put = (value: unknown, pointer: JsonPointer, added: unknown): unknown =>
  pointer === ""
    ? added
    : edit(value, fromPointer(pointer), pointer, (parent, key) => {
        if (!Array.isArray(parent)) return { ...parent, [key]: added };
        const index = key === "-" ? parent.length : Number(key);
        if (index > parent.length) throw misfit(pointer);
        return parent.toSpliced(index, 0, added);
      });

const change = (value: unknown, pointer: JsonPointer, make: () => unknown): unknown =>
  pointer === "" ? make() : edit(value, fromPointer(pointer), pointer, (parent, key) => withMember(parent, key, make()));

const drop = (value: unknown, pointer: JsonPointer): unknown =>
  edit(value, fromPointer(pointer), pointer, (parent, key) => {
    if (Array.isArray(parent)) return parent.toSpliced(Number(key), 1);
    const { [key]: _, ...others } = parent as Record<string, unknown>;
    return others;
  });

function existing(value: unknown, pointer: JsonPointer): unknown {
  const found = valueAt(value, pointer);
  if (found === undefined) throw misfit(pointer);
  return found;
}

function isEqual(left: unknown, right: unknown): boolean {
  if (!isContainer(left) || !isContainer(right)) return left === right;
  const keys = Object.keys(left);
  return (
    Array.isArray(left) === Array.isArray(right) &&
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isEqual((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]))
  );
}

const misfit = (pointer: JsonPointer): UsageError =>
  new UsageError("usage/patch-does-not-fit", `The patch does not fit the value at "${pointer}".`, "Apply a patch to the very value that it was made for.");
