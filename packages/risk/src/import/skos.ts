import { hasAtLeast, type Result, sortDiagnostics } from "@cop-sdk/diagnostics";
import { Parser, type Quad } from "n3";
import { type Check, startCheck } from "../check.js";
import { readSchemes } from "./read-schemes.js";
import type { ImportedScheme } from "./scheme.js";

/** Bounds of an import. */
export interface ImportLimits {
  /** Longest text, in UTF-16 code units; two million by default. */
  readonly characters?: number;
  /** Most statements; 100,000 by default. */
  readonly statements?: number;
}

/**
 * Reads concept schemes from SKOS in Turtle (N-Triples too). Nothing is fetched: names are names, not addresses. What cannot be used is reported and left out;
 * links to concepts that are not in the text are left out too.
 *
 * @example
 * ```ts
 * import { importSkos } from "@cop-sdk/risk/import";
 *
 * const result = importSkos(`@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
 * <urn:x:s> a skos:ConceptScheme .
 * <urn:x:a> a skos:Concept ; skos:inScheme <urn:x:s> ; skos:prefLabel "Risk"@en .`);
 * if (result.ok) result.value[0]?.concepts[0]?.labels; // [{ language: "en", text: "Risk" }]
 * ```
 */
export function importSkos(text: unknown, limits: ImportLimits = {}): Result<readonly ImportedScheme[]> {
  const check = startCheck(undefined);
  const quads = parse(check, text, limits);
  const schemes = quads ? readSchemes(check, quads) : [];
  const diagnostics = sortDiagnostics(check.found);
  return quads && !hasAtLeast(diagnostics) ? { ok: true, value: schemes, diagnostics } : { ok: false, diagnostics };
}

function parse(check: Check, text: unknown, { characters = 2_000_000, statements = 100_000 }: ImportLimits): readonly Quad[] | undefined {
  if (typeof text !== "string") check.report("risk/skos-not-text", []);
  else if (text.length > characters) check.report("risk/skos-too-large", [], { limit: characters });
  else {
    const quads = parsed(check, text);
    if (quads && quads.length > statements) check.report("risk/skos-too-many-statements", [], { limit: statements });
    else return quads;
  }
  return undefined;
}

function parsed(check: Check, text: string): readonly Quad[] | undefined {
  try {
    return new Parser({ format: "text/turtle", baseIRI: "urn:cop-sdk:import:" }).parse(text);
  } catch (error) {
    check.report("risk/skos-syntax", [], { line: lineOf(error) });
    return undefined;
  }
}

/** The line that the parser names; 1 when it names none. */
function lineOf(error: unknown): number {
  const context: unknown = error instanceof Error && "context" in error ? error.context : undefined;
  const line: unknown = typeof context === "object" && context !== null && "line" in context ? context.line : undefined;
  return typeof line === "number" ? line : 1;
}
