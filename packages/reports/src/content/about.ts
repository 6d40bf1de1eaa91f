import { fromPointer, toPointer, valueAt } from "@cop-sdk/diagnostics";
import type { CopDocument } from "@cop-sdk/model";
import { fieldLabel } from "../phrases/fields/index.js";
import { joined } from "./build.js";
import type { Inline, Line } from "./content.js";
import { safeText } from "./safe-text.js";
import { identifier, type Words } from "./scope.js";

/** Steps of a place: of a JSON Pointer, `/actions/0/status`, or of a path as programs print it, `actions[0].status`. */
const stepsOf = (about: string): readonly string[] => (about.startsWith("/") ? fromPointer(about) : about.split(/[.[\]]+/).filter((step) => step !== ""));

const isIndex = (step: string): boolean => /^\d{1,6}$/.test(step);

/**
 * What two values are about: a place by the labels of its members and the ids of its entries, `Actions, A3, Status`; the text as it stands where it names no place.
 *
 * @param said - the text as it stands
 * @param document - the document that holds the place, where it is at hand
 */
export function aboutLine(scope: Words, about: string, said: Inline, document?: CopDocument): Line {
  const steps = stepsOf(about);
  const parents = [document?.type ?? "", ...steps];
  const label = (step: string, index: number): string => fieldLabel(step, scope.language, parents[index]);
  const isPlace = about.startsWith("/") || steps.every((step, index) => (index > 0 && isIndex(step)) || label(step, index) !== step);
  if (!isPlace || steps.length === 0) return [said];
  const parts = steps.map((step, index): Inline => {
    if (!isIndex(step)) return { kind: "text", text: safeText(label(step, index)) };
    const entry = document === undefined ? undefined : (valueAt(document, toPointer(steps.slice(0, index + 1))) as { readonly id?: unknown } | undefined);
    return typeof entry?.id === "string" ? identifier(scope, entry.id) : { kind: "text", text: String(Number(step) + 1) };
  });
  return joined(parts, scope.phrases.listSeparator);
}
