import { type JsonPointer, toPointer } from "@cop-sdk/diagnostics";
import type { CopDocument } from "@cop-sdk/model";

/** Says of a text or number of a document whether it may be shown. */
export type IsShown = (value: string | number, pointer: JsonPointer) => boolean;

/** What stands for a value that is not shown. */
export const mask = "•••";

/** A copy of a document in which texts and numbers are masked that may not be shown. */
export function maskedCopy(document: CopDocument, isShown: IsShown): CopDocument {
  const copy = (value: unknown, steps: readonly (string | number)[]): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => copy(item, [...steps, index]));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copy(item, [...steps, name])]));
    return (typeof value === "string" || typeof value === "number") && !isShown(value, toPointer(steps)) ? mask : value;
  };
  return copy(document, []) as CopDocument;
}
