import { fromPointer, toPointer, valueAt } from "@cop-sdk/diagnostics";
import fc from "fast-check";
import { smallJson } from "./arbitrary.js";

/** Pointers of every value below the root of a JSON value. */
export function pointersOf(value: unknown, path: readonly PropertyKey[] = []): string[] {
  if (typeof value !== "object" || value === null) return [];
  const keys: readonly PropertyKey[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [toPointer([...path, key]), ...pointersOf((value as Record<PropertyKey, unknown>)[key], [...path, key])]);
}

/** Copies of a JSON value in which one value below the root is removed or replaced. */
export function mutationOf(value: unknown): fc.Arbitrary<unknown> {
  const pointers = pointersOf(value).filter((pointer) => pointer !== "/type" && pointer !== "/modelVersion");
  const replacement = fc.oneof(
    fc.constant("remove" as const),
    fc.record({ value: fc.oneof(smallJson, fc.constantFrom("", "2019-02-30", -1, 0.5, "xx", {}, [], { missing: "unsure" })) }),
  );
  return fc.tuple(fc.constantFrom(...pointers), replacement).map(([pointer, change]) => {
    const copy = structuredClone(value);
    const steps = fromPointer(pointer);
    const parent = valueAt(copy, toPointer(steps.slice(0, -1))) as Record<string, unknown>;
    const key = steps.at(-1) as string;
    if (change !== "remove") parent[key] = change.value;
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
    return copy;
  });
}
