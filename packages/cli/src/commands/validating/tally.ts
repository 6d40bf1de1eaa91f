import { atLeast, type Diagnostic, type Severity } from "@cop-sdk/diagnostics";
import type { Context } from "../../context.js";

/** Counts documents and findings of a run. */
export interface Tally {
  readonly add: (diagnostics: readonly Diagnostic[]) => void;
  readonly addDocument: () => number;
  /** The counts as one line on standard error, and the exit code. */
  readonly conclude: (failOn: Severity) => void;
}

/** An empty tally. */
export function tally({ io, t, exit }: Context): Tally {
  let documents = 0;
  let suppressed = 0;
  const counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0, info: 0 };
  return {
    add: (diagnostics) => {
      for (const { severity, suppression } of diagnostics) {
        if (suppression) suppressed++;
        else counts[severity]++;
      }
    },
    addDocument: () => ++documents,
    conclude: (failOn) => {
      const { error: errors, warning: warnings, advice, info: infos } = counts;
      const more = suppressed > 0 ? ` ${t("validate/suppressed", { suppressed })}` : "";
      io.error(`${t("validate/summary", { documents, errors, warnings, advice, infos })}${more}\n`);
      exit((Object.keys(counts) as Severity[]).some((severity) => counts[severity] > 0 && atLeast(severity, failOn)) ? 1 : 0);
    },
  };
}
