/** A programming mistake in the use of the engine; the same shape as `UsageError` of the diagnostics package, without importing it. */
export interface RulesUsageError extends Error {
  /** Stable name of the mistake, such as `usage/no-packs`. */
  readonly code: string;
  /** What to do. */
  readonly remedy: string;
}

/** Makes the error for a mistake; `what` names the word it is about. */
export const usageError = (code: string, what: string, remedy: string): RulesUsageError =>
  Object.assign(new Error(`${code}: ${what}. ${remedy}`), { name: "UsageError", code: `usage/${code}`, remedy });
