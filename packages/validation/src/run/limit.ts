import { type Diagnostic, fingerprintOf, severities, sortDiagnostics } from "@cop-sdk/diagnostics";

/** Most findings that are listed for one document. */
export const mostFindings = 1000;

/** Number of findings at which a rule stops looking at a document. */
export const enoughOfOneRule = 10_000;

/** The findings, sorted; of more than {@link mostFindings} the gravest, with a last one that tells how many were left out. */
export function limitFindings(found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.length <= mostFindings) return sortDiagnostics(found);
  const kept = severities.flatMap((severity) => found.filter((diagnostic) => diagnostic.severity === severity)).slice(0, mostFindings);
  return sortDiagnostics([
    ...kept,
    {
      code: "limit/findings",
      severity: "info",
      obligation: "should",
      pointer: "",
      params: { limit: mostFindings, more: found.length - mostFindings },
      fingerprint: fingerprintOf("limit/findings", undefined, ""),
    },
  ]);
}
