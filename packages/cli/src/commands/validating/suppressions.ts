import { type Diagnostic, sortDiagnostics } from "@cop-sdk/diagnostics";
import type { Day } from "@cop-sdk/model";
import { attachRanges } from "@cop-sdk/reader";
import { createSuppressor, parseBaseline, parseWaivers, type Suppressor } from "@cop-sdk/validation";
import { readJsonFile } from "../../files/json-file.js";
import type { Io } from "../../io.js";
import { CannotRun } from "../../usage.js";

/** Files that say what does not count. */
export interface SuppressionFlags {
  readonly waivers?: string;
  readonly baseline?: string;
  readonly on?: Day;
}

/** Waivers and a baseline for one run. */
export interface Suppressions {
  readonly suppressor: Suppressor;
  /** After the run: what is wrong with the files, and waivers that have expired or that nothing matched. */
  readonly findings: () => readonly Diagnostic[];
}

/** Reads the files of waivers and of a baseline. */
export function readSuppressions({ waivers, baseline, on }: SuppressionFlags, io: Io): Suppressions {
  if (waivers !== undefined && on === undefined) throw new CannotRun("usage/needs", { type: "--waivers", option: "--on" });
  const waiverFile = waivers === undefined ? undefined : readJsonFile(waivers, io);
  const baselineFile = baseline === undefined ? undefined : readJsonFile(baseline, io);
  const listed = waiverFile && parseWaivers(waiverFile.value);
  const known = baselineFile && parseBaseline(baselineFile.value);
  const suppressor = createSuppressor({
    ...(listed ? { waivers: listed.waivers } : {}),
    ...(known ? { baseline: known.fingerprints } : {}),
    ...(on === undefined ? {} : { on }),
  });
  return {
    suppressor,
    findings: () => [
      ...(waiverFile && listed ? sortDiagnostics(attachRanges([...listed.diagnostics, ...suppressor.leftovers()], waiverFile)) : []),
      ...(baselineFile && known ? attachRanges(known.diagnostics, baselineFile) : []),
    ],
  };
}
