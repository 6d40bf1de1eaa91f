/** A JSON Pointer (RFC 6901): `""` is the whole document, `/activities/0/title` a member. */
export type JsonPointer = string;

/**
 * Builds a JSON Pointer from its steps.
 *
 * @example
 * ```ts
 * import { toPointer } from "@cop-sdk/diagnostics";
 *
 * toPointer(["activities", 0, "a/b"]); // "/activities/0/a~1b"
 * ```
 */
export const toPointer = (steps: readonly PropertyKey[]): JsonPointer =>
  steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** Splits a JSON Pointer into its steps; array indexes stay strings. */
export const fromPointer = (pointer: JsonPointer): string[] =>
  pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The value at a JSON Pointer, or `undefined` when the document has none there. Own members only. */
export function valueAt(document: unknown, pointer: JsonPointer): unknown {
  let value = document;
  for (const step of fromPointer(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
