import type { Diagnostic, Related } from "@cop-sdk/diagnostics";
import type { ReadResult } from "./read.js";

/**
 * Gives findings about a document's data their place in its text: file and 1-based range, also of related places. For a missing member it is the range of the nearest
 * ancestor. Findings that have a place already, in text or table, keep it.
 */
export function attachRanges(diagnostics: readonly Diagnostic[], { locate, file }: Pick<ReadResult, "locate" | "file">): readonly Diagnostic[] {
  const placed = <T extends Diagnostic | Related>(finding: T): T => {
    if (finding.file !== undefined && finding.file !== file) return finding;
    const range = finding.range ?? locate(finding.pointer);
    return { ...finding, ...(range ? { range } : {}), ...(file === undefined ? {} : { file }) };
  };
  return diagnostics.map((diagnostic) => {
    const own = diagnostic.cell ? diagnostic : placed(diagnostic);
    return own.related ? { ...own, related: own.related.map(placed) } : own;
  });
}
