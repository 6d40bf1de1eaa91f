import type { Diagnostic, JsonPatchOperation } from "@cop-sdk/diagnostics";
import { leavesOf } from "./leaves.js";
import { type IsSafeText, safePlacesOf } from "./safe-places.js";

/**
 * The findings without the patches that hold a person's words. Numbers, ids, codes and dates may be shown, as in messages.
 *
 * @param document - the document that the findings are about, as far as it could be read
 */
export function withoutUnsafeFixes(diagnostics: readonly Diagnostic[], document: unknown): readonly Diagnostic[] {
  if (!diagnostics.some(({ fix }) => fix?.patch)) return diagnostics;
  const isSafe = safePlacesOf(document);
  return diagnostics.map((diagnostic) => {
    const { fix, ...rest } = diagnostic;
    return !fix?.patch || fix.patch.every((operation) => mayBeShown(operation, isSafe)) ? diagnostic : rest;
  });
}

const mayBeShown = (operation: JsonPatchOperation, isSafe: IsSafeText): boolean =>
  !("value" in operation) ||
  [...leavesOf(operation.value)].every(({ leaf, pointer }) => typeof leaf !== "string" || isSafe(leaf, `${operation.path}${pointer}`));
