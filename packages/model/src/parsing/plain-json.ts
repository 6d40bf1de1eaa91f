import { type JsonPointer, toPointer } from "@cop-sdk/diagnostics";

/** Deepest nesting that a document may have; real ones stay below 12. */
export const maximumDepth = 64;

/** Why a value is not plain JSON that the SDK accepts, and where. */
export interface PlainJsonFault {
  readonly code: "structure/not-json" | "structure/forbidden-key" | "structure/too-deep";
  readonly pointer: JsonPointer;
}

/**
 * First place at which a value is not plain JSON: an object of a class, a function, a number that JSON cannot write, a cycle
 * (found as a depth beyond {@link maximumDepth}), or an own key `__proto__`. `undefined` when all is plain.
 */
export function plainJsonFault(value: unknown): PlainJsonFault | undefined {
  const path: PropertyKey[] = [];
  const fault = (code: PlainJsonFault["code"], ...more: PropertyKey[]): PlainJsonFault => ({ code, pointer: toPointer([...path, ...more]) });

  const visit = (node: unknown): PlainJsonFault | undefined => {
    if (node === null || typeof node === "string" || typeof node === "boolean") return undefined;
    if (typeof node === "number") return Number.isFinite(node) ? undefined : fault("structure/not-json");
    if (typeof node !== "object") return fault("structure/not-json");
    if (path.length >= maximumDepth) return fault("structure/too-deep");
    if (Array.isArray(node)) {
      for (let index = 0; index < node.length; index++) {
        path.push(index);
        const found = visit(node[index]);
        if (found) return found;
        path.pop();
      }
      return undefined;
    }
    const prototype = Object.getPrototypeOf(node);
    if (prototype !== null && prototype !== Object.prototype) return fault("structure/not-json");
    for (const key of Object.keys(node)) {
      if (key === "__proto__") return fault("structure/forbidden-key", key);
      path.push(key);
      const found = visit((node as Record<string, unknown>)[key]);
      if (found) return found;
      path.pop();
    }
    return undefined;
  };
  return visit(value);
}

/** Whether a value is plain JSON of at most `depth` levels: the same question as {@link plainJsonFault}, without the place. */
export function isPlainJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === 0) return false;
  if (Array.isArray(value)) return Array.from(value).every((item) => isPlainJson(item, depth - 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return false;
  return Object.keys(value).every((key) => key !== "__proto__" && isPlainJson((value as Record<string, unknown>)[key], depth - 1));
}
