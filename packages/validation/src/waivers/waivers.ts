import { type Diagnostic, fingerprintOf, type JsonPointer, type Parameter, type Severity } from "@cop-sdk/diagnostics";
import { type Day, isDay } from "@cop-sdk/model";

/** A finding that a person answers for until a day. */
export interface Waiver {
  /** Fingerprint of the finding, from any format that shows it. */
  readonly fingerprint: string;
  readonly code: string;
  /** Why the finding may stay. */
  readonly reason: string;
  /** Who answers for it: a role or a team. */
  readonly owner: string;
  /** Last day on which the waiver holds. */
  readonly expires: Day;
  /** Only in this file, as the caller of the validation names it; in every file when absent. */
  readonly file?: string;
}

/** A waiver with its place in the file that holds it. */
export interface PlacedWaiver extends Waiver {
  readonly pointer: JsonPointer;
}

/** Waivers as a file holds them: those that are complete, and what is wrong with the others. */
export interface WaiverList {
  readonly waivers: readonly PlacedWaiver[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the parsed JSON of a file of waivers: `{ "format": "cop-waivers/1", "waivers": [ … ] }`. An entry that is not complete gives a finding and is left out.
 */
export function parseWaivers(value: unknown): WaiverList {
  const list = isObject(value) && value.format === "cop-waivers/1" ? value.waivers : undefined;
  if (!Array.isArray(list)) return { waivers: [], diagnostics: [aboutWaivers("waiver/format", "error", "")] };
  const entries = list.map((entry: unknown, index) => ({ entry, faults: faultsOf(entry), pointer: `/waivers/${index}` }));
  return {
    waivers: entries.flatMap(({ entry, faults, pointer }) => (faults.length === 0 ? [{ ...(entry as Waiver), pointer }] : [])),
    diagnostics: entries.flatMap(({ faults, pointer }) =>
      faults.length === 0 ? [] : [aboutWaivers("waiver/malformed", "error", pointer, { members: faults })],
    ),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const isText = (value: unknown): boolean => typeof value === "string" && /\S/.test(value);

const tests: Readonly<Record<keyof Waiver, (value: unknown) => boolean>> = {
  fingerprint: isText,
  code: isText,
  reason: isText,
  owner: isText,
  expires: (value) => typeof value === "string" && isDay(value),
  file: (value) => value === undefined || isText(value),
};

const faultsOf = (entry: unknown): readonly string[] =>
  Object.entries(tests).flatMap(([name, isRight]) => (isRight(isObject(entry) && Object.hasOwn(entry, name) ? entry[name] : undefined) ? [] : [name]));

/** A finding about a waiver or a baseline itself. */
export const aboutWaivers = (
  code: string,
  severity: Severity,
  pointer: JsonPointer,
  params: Readonly<Record<string, Parameter>> = {},
  detail = "",
): Diagnostic => ({
  code,
  severity,
  obligation: severity === "error" ? "must" : "should",
  pointer,
  params,
  fingerprint: fingerprintOf(code, undefined, detail === "" ? pointer : "", detail),
});
