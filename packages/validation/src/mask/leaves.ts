import { type JsonPointer, toPointer } from "@cop-sdk/diagnostics";

/** A place of a document: its value when it is no list or object, its name when it is a member. */
export interface Leaf {
  readonly pointer: JsonPointer;
  readonly leaf?: string | number | boolean | null;
  readonly name?: string;
}

/** Every place of plain JSON data, in the order of the document. */
export function* leavesOf(value: unknown, steps: readonly (string | number)[] = []): Generator<Leaf> {
  const last = steps.at(-1);
  const place = { pointer: toPointer(steps), ...(typeof last === "string" ? { name: last } : {}) };
  if (typeof value !== "object" || value === null) {
    yield { ...place, leaf: value as string | number | boolean | null };
    return;
  }
  yield place;
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) yield* leavesOf(value[index], [...steps, index]);
  else for (const name of Object.keys(value)) yield* leavesOf((value as Record<string, unknown>)[name], [...steps, name]);
}
