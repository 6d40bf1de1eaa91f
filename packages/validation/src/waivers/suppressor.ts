import { type Diagnostic, UsageError } from "@cop-sdk/diagnostics";
import { type Day, isDay } from "@cop-sdk/model";
import { aboutWaivers, type PlacedWaiver } from "./waivers.js";

/** What is suppressed, and on which day that is asked. */
export interface SuppressorOptions {
  readonly waivers?: readonly PlacedWaiver[];
  /** Fingerprints of the findings that were there before. */
  readonly baseline?: ReadonlySet<string>;
  /** The day of the check. Needed for waivers, which expire: the library never reads the clock. */
  readonly on?: Day;
}

/** Marks findings as suppressed, over all documents of a run. */
export interface Suppressor {
  /** The findings of one document, those that are covered marked as suppressed. */
  readonly apply: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
  /** After the last document: findings about waivers that have expired or that nothing matched. Their pointers lead into the file of waivers. */
  readonly leftovers: () => readonly Diagnostic[];
}

/**
 * Prepares waivers and a baseline for a run over documents. A waiver holds for the findings of its fingerprint, up to its last day; one that has expired or that matches
 * nothing becomes a finding itself. Throws `UsageError` for waivers without a day.
 *
 * @example
 * ```ts
 * import { createSuppressor, createValidator, parseWaivers } from "@cop-sdk/validation";
 *
 * const { waivers } = parseWaivers({ format: "cop-waivers/1", waivers: [] });
 * const suppressor = createSuppressor({ waivers, on: "2026-11-23" });
 * const validate = createValidator({ suppressor, on: "2026-11-23" });
 * const findings = [...validate("{}").diagnostics, ...suppressor.leftovers()];
 * ```
 */
export function createSuppressor({ waivers = [], baseline = new Set(), on }: SuppressorOptions): Suppressor {
  if (waivers.length > 0 && (on === undefined || !isDay(on)))
    throw new UsageError("usage/waivers-without-day", "Waivers expire, and the day of the check was not given.", 'Pass it as on: "2026-11-23".');
  const used = new Set<PlacedWaiver>();
  const current = new Map<string, readonly PlacedWaiver[]>();
  for (const waiver of waivers) if (!hasExpired(waiver, on)) current.set(waiver.fingerprint, [...(current.get(waiver.fingerprint) ?? []), waiver]);

  const suppressionOf = ({ fingerprint, code, file }: Diagnostic): Diagnostic["suppression"] => {
    const waiver = current.get(fingerprint)?.find((one) => one.code === code && (one.file === undefined || one.file === file));
    if (waiver) {
      used.add(waiver);
      const { reason, owner, expires } = waiver;
      return { by: "waiver", reason, owner, expires };
    }
    return baseline.has(fingerprint) ? { by: "baseline" } : undefined;
  };

  return {
    apply: (diagnostics) =>
      diagnostics.map((diagnostic) => {
        const suppression = diagnostic.suppression ?? suppressionOf(diagnostic);
        return suppression ? { ...diagnostic, suppression } : diagnostic;
      }),
    leftovers: () =>
      waivers.flatMap((waiver) => {
        const { code, expires, pointer, fingerprint } = waiver;
        if (hasExpired(waiver, on)) return [aboutWaivers("waiver/expired", "warning", pointer, { code, expires }, fingerprint)];
        return used.has(waiver) ? [] : [aboutWaivers("waiver/unused", "warning", pointer, { code }, fingerprint)];
      }),
  };
}

/** Days of one form compare as texts. */
const hasExpired = ({ expires }: PlacedWaiver, on: Day | undefined): boolean => on !== undefined && expires < on;
