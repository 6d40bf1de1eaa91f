import type { Diagnostic, JsonPointer, Obligation, Parameter, Severity } from "@cop-sdk/diagnostics";
import { checksum } from "../identity.js";

/** Findings of one reading; no more are kept than a person would read. */
export interface Findings {
  readonly list: Diagnostic[];
}

/** Most findings of one reading. */
export const mostFindings = 1000;

/** A finding of this package. */
export const diagnostic = (
  code: string,
  pointer: JsonPointer,
  params: Readonly<Record<string, Parameter>> = {},
  severity: Severity = "error",
  obligation: Obligation = "must",
): Diagnostic => ({ code, severity, obligation, pointer, params, fingerprint: checksum(`${code} ${pointer}`) });

/** Adds an error; gives `undefined`, the value of what could not be read. */
export function fault({ list }: Findings, code: string, pointer: JsonPointer, params: Readonly<Record<string, Parameter>> = {}): undefined {
  if (list.length < mostFindings) list.push(diagnostic(code, pointer, params));
  return undefined;
}

/** A pointer to a member or an entry. */
export const at = (pointer: JsonPointer, step: string | number): JsonPointer =>
  `${pointer}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1").slice(0, 200)}`;

/** The word of a list that a misspelt one probably means: at most a third of its letters differ. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 80 || words.length > 1000) return undefined;
  const ranked = words
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0] && ranked[0].distance <= word.length / 3 ? ranked[0].candidate : undefined;
}

function distance(a: string, b: string): number {
  if (b.length > 80) return b.length;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}
