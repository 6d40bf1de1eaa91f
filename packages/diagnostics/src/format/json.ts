import type { Diagnostic, Severity } from "../diagnostic.js";
import type { Language } from "../language.js";
import { type Catalogue, type DescribedDiagnostic, describe } from "../messages.js";
import { sortDiagnostics } from "../sort.js";

/** The JSON format of findings, version 1. */
export interface DiagnosticsReport {
  readonly format: "cop-diagnostics/1";
  readonly language: Language;
  readonly summary: Readonly<Record<Severity, number>>;
  readonly diagnostics: readonly DescribedDiagnostic[];
}

/** Findings as one JSON value with texts in a language, sorted. */
export function toReport(diagnostics: readonly Diagnostic[], catalogue: Catalogue, language: Language = "en"): DiagnosticsReport {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    format: "cop-diagnostics/1",
    language,
    summary: { error: count("error"), warning: count("warning"), advice: count("advice"), info: count("info") },
    diagnostics: sortDiagnostics(diagnostics).map((diagnostic) => describe(diagnostic, catalogue, language)),
  };
}

/** Findings as JSON text, indented, with a final line feed. Same findings, same bytes. */
export const formatJson = (diagnostics: readonly Diagnostic[], catalogue: Catalogue, language: Language = "en"): string =>
  `${JSON.stringify(toReport(diagnostics, catalogue, language), null, 2)}\n`;
