import type { Diagnostic, Severity } from "../diagnostic.js";
import type { Language } from "../language.js";
import { type Catalogue, type DescribedDiagnostic, describe } from "../messages.js";
import { sortDiagnostics } from "../sort.js";

/** The JSON format of findings, version 1. Its JSON Schema is `@cop-sdk/diagnostics/schema/diagnostics`. */
export interface DiagnosticsReport {
  readonly format: "cop-diagnostics/1";
  readonly language: Language;
  /** Numbers of findings that count, by severity, and of those that are suppressed. */
  readonly summary: Readonly<Record<Severity | "suppressed", number>>;
  readonly diagnostics: readonly DescribedDiagnostic[];
}

/** Findings as one JSON value with texts in a language, sorted. */
export function toReport(diagnostics: readonly Diagnostic[], catalogue: Catalogue, language: Language = "en"): DiagnosticsReport {
  const count = (wanted: Severity) => diagnostics.filter(({ severity, suppression }) => severity === wanted && !suppression).length;
  const suppressed = diagnostics.filter(({ suppression }) => suppression).length;
  return {
    format: "cop-diagnostics/1",
    language,
    summary: { error: count("error"), warning: count("warning"), advice: count("advice"), info: count("info"), suppressed },
    diagnostics: sortDiagnostics(diagnostics).map((diagnostic) => describe(diagnostic, catalogue, language)),
  };
}

/** Findings as JSON text, indented, with a final line feed. Same findings, same bytes. */
export const formatJson = (diagnostics: readonly Diagnostic[], catalogue: Catalogue, language: Language = "en"): string =>
  `${JSON.stringify(toReport(diagnostics, catalogue, language), null, 2)}\n`;
