import type { Diagnostic } from "../diagnostic.js";
import type { Language } from "../language.js";
import { type Catalogue, type DescribedDiagnostic, describe } from "../messages.js";
import { sortDiagnostics } from "../sort.js";

/** What every format needs. */
export interface FormatOptions {
  readonly catalogue: Catalogue;
  /** Language of the texts; English by default. */
  readonly language?: Language;
}

/** Findings in their order, with texts. */
export const described = (diagnostics: readonly Diagnostic[], { catalogue, language = "en" }: FormatOptions): readonly DescribedDiagnostic[] =>
  sortDiagnostics(diagnostics).map((diagnostic) => describe(diagnostic, catalogue, language));

/** Findings by file, files in their order; those without a file under `""`. */
export function byFile<Of extends Diagnostic>(diagnostics: readonly Of[]): ReadonlyMap<string, readonly Of[]> {
  const files = new Map<string, Of[]>();
  for (const diagnostic of diagnostics) {
    const file = diagnostic.file ?? "";
    const known = files.get(file);
    if (known) known.push(diagnostic);
    else files.set(file, [diagnostic]);
  }
  return files;
}
