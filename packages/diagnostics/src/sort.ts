import type { Diagnostic } from "./diagnostic.js";

/** Findings in their fixed order: by file, position in the text or table, pointer, code. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [...diagnostics].sort(compareDiagnostics);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of two findings; see {@link sortDiagnostics}. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file ?? "", b.file ?? "") ||
    (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
    (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
    compareText(a.cell?.sheet ?? "", b.cell?.sheet ?? "") ||
    (a.cell?.row ?? 0) - (b.cell?.row ?? 0) ||
    (a.cell?.column ?? 0) - (b.cell?.column ?? 0) ||
    comparePointers(a.pointer, b.pointer) ||
    compareText(a.code, b.code) ||
    compareText(JSON.stringify(a.params), JSON.stringify(b.params)) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** Compares pointers step by step, list indexes as numbers. */
function comparePointers(a: string, b: string): number {
  const [left, right] = [a.split("/"), b.split("/")];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [x = "", y = ""] = [left[index], right[index]];
    if (x === y) continue;
    return /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : compareText(x, y);
  }
  return left.length - right.length;
}
