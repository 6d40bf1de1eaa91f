import { UsageError } from "@cop-sdk/diagnostics";

/**
 * What a reading may cost at most. Each breach is a finding `limit/…` that names the limit. All are whole numbers above zero, or `Infinity`.
 */
export interface Limits {
  /** Size of the input in bytes; for a text that is already decoded, in UTF-16 code units. Checked before anything else. */
  readonly bytes: number;
  /** Size of a YAML text in UTF-16 code units; lower, because reading YAML costs about a hundred times as much as reading JSON. */
  readonly yamlLength: number;
  /** Words and signs (lexical tokens) of a YAML text. */
  readonly yamlTokens: number;
  /** Lists and objects inside each other. */
  readonly depth: number;
  /** Values of all kinds, with those that YAML aliases repeat. */
  readonly nodes: number;
  /** Length of one text, as written, in UTF-16 code units. */
  readonly stringLength: number;
  /** Length of one key, as written, in UTF-16 code units. */
  readonly keyLength: number;
  /** Members of one object. */
  readonly keys: number;
  /** YAML aliases followed, with those inside repeated parts. */
  readonly aliases: number;
  /** Findings reported for one document; more are counted, not listed. */
  readonly findings: number;
}

/** Limits that every real document keeps by far, and that keep a hostile one cheap. */
export const defaultLimits: Limits = {
  bytes: 64 * 1024 * 1024,
  yamlLength: 2 * 1024 * 1024,
  yamlTokens: 500_000,
  depth: 64,
  nodes: 2_000_000,
  stringLength: 4 * 1024 * 1024,
  keyLength: 1024,
  keys: 100_000,
  aliases: 1000,
  findings: 100,
};

/** The default limits with the caller's changes. Throws `UsageError` for a limit that is none (`NaN`, zero, a fraction, an unknown name). */
export function limitsWith(changes: Partial<Limits> = {}): Limits {
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(defaultLimits, name) || !(value === Number.POSITIVE_INFINITY || (Number.isSafeInteger(value) && value > 0)))
      throw new UsageError(
        "usage/limit",
        `The limit "${name}" is not known or is not a whole number above zero.`,
        `Known limits: ${Object.keys(defaultLimits).join(", ")}.`,
      );
  }
  return { ...defaultLimits, ...changes };
}
