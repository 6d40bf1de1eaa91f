import type { Diagnostic } from "@cop-sdk/diagnostics";
import { aboutWaivers } from "./waivers.js";

/** Findings that were there when a baseline was drawn. */
export interface Baseline {
  readonly format: "cop-baseline/1";
  readonly findings: readonly { readonly code: string; readonly fingerprint: string }[];
}

/** The findings as a baseline: each once, by code and fingerprint, without any text. Those that a waiver covers are left out. */
export function baselineOf(diagnostics: readonly Diagnostic[]): Baseline {
  const keys = new Set(diagnostics.flatMap(({ code, fingerprint, suppression }) => (suppression?.by === "waiver" ? [] : [`${code} ${fingerprint}`])));
  return { format: "cop-baseline/1", findings: [...keys].sort().map((key) => ({ code: key.split(" ")[0] ?? "", fingerprint: key.split(" ")[1] ?? "" })) };
}

/** Reads the parsed JSON of a baseline: the fingerprints in it, or what is wrong with it. */
export function parseBaseline(value: unknown): { readonly fingerprints: ReadonlySet<string>; readonly diagnostics: readonly Diagnostic[] } {
  const { format, findings } = (typeof value === "object" && value !== null ? value : {}) as { readonly format?: unknown; readonly findings?: unknown };
  const fingerprints = Array.isArray(findings) ? findings.map((entry: unknown) => (entry as { readonly fingerprint?: unknown } | null)?.fingerprint) : [];
  const sound = format === "cop-baseline/1" && Array.isArray(findings) && fingerprints.every((fingerprint) => typeof fingerprint === "string");
  if (!sound) return { fingerprints: new Set(), diagnostics: [aboutWaivers("baseline/format", "error", "")] };
  return { fingerprints: new Set(fingerprints as readonly string[]), diagnostics: [] };
}
