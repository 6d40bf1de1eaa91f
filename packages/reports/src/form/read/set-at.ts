import { fromPointer, type JsonPointer } from "@cop-sdk/diagnostics";
import { isRecord } from "../../content/documents/schema.js";

/** An object that is being put together. */
export type Draft = Record<string, unknown>;

/**
 * Puts a value into an object at a place, making the objects on the way.
 *
 * @returns whether it was put there: not where something stands already, or where something on the way is no object
 */
export function setAt(draft: Draft, pointer: JsonPointer, value: unknown): boolean {
  const steps = fromPointer(pointer);
  const last = steps.pop();
  if (last === undefined || isForbidden(last)) return false;
  let here = draft;
  for (const step of steps) {
    if (isForbidden(step)) return false;
    if (!Object.hasOwn(here, step)) here[step] = {};
    const next = here[step];
    if (!isRecord(next)) return false;
    here = next as Draft;
  }
  if (Object.hasOwn(here, last)) return false;
  here[last] = value;
  return true;
}

/** A name through which programs can be attacked; parsers refuse documents that have it. */
const isForbidden = (step: string): boolean => step === "__proto__";
