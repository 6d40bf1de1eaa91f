import { type Diagnostic, type Result, sortDiagnostics } from "@cop-sdk/diagnostics";
import { modelVersion, type NationalReturn, type QuarterlyReport } from "@cop-sdk/model";
import { defined } from "../compile/defined.js";
import { findingOn } from "../compile/findings.js";
import { figureConflicts } from "./figure-conflicts.js";
import { meetingAfter } from "./meeting-after.js";
import type { QuarterlyReportOptions } from "./options.js";
import { quarterFrameOf } from "./quarter-frame.js";
import { partsOf } from "./return-parts.js";
import { usableReturns } from "./usable-returns.js";

const clause = "res67-2014/instructs/7";

/**
 * Compiles national returns into the quarterly report of a regional working group to the Council working group (`res67-2014/instructs/7`). The
 * order of the returns does not matter. Everything that a country told keeps its name: ids start with the id of its return, activities and figures cite
 * the return as a source. Where nothing was told, the report says so (`nil`).
 *
 * @returns the report, or only findings when region or quarter cannot be used, or two different returns share an id.
 *
 * @example
 * ```ts
 * import { compileQuarterlyReport } from "@cop-sdk/reports";
 *
 * const report = compileQuarterlyReport({ region: "ARB", quarter: "2016-Q2", workingGroup: "Arab regional working group", returns: [] });
 * if (report.ok) console.log(report.value.nil); // true
 * ```
 */
export function compileQuarterlyReport(options: QuarterlyReportOptions): Result<QuarterlyReport> {
  const frame = quarterFrameOf(options);
  if (!frame.ok) return frame;
  const usable = usableReturns(options.returns, frame.value);
  if (!usable.ok) return usable;
  const { region, quarter, period } = frame.value;
  const parts = usable.value.map((document) => partsOf(document, frame.value));
  const figures = parts.flatMap((part) => part.figures);
  const nationalUpdates = parts.flatMap((part) => part.nationalUpdates);
  const challenges = [...(options.challenges ?? []), ...parts.flatMap((part) => part.challenges)];
  const conflicts = [...parts.flatMap((part) => part.conflicts), ...figureConflicts(figures)];
  const sources = [...(options.sources ?? []), ...parts.flatMap((part) => part.sources)];
  const told = {
    activities: [...(options.activities ?? []), ...parts.flatMap((part) => part.activities)],
    regulatoryProgress: options.regulatoryProgress ?? [],
    proposals: options.proposals ?? [],
  };
  const nil = [...Object.values(told), figures, nationalUpdates, challenges].every((list) => list.length === 0);
  const value: QuarterlyReport = {
    type: "quarterly-report",
    modelVersion,
    id: options.id ?? `${region}-${quarter}`.toLowerCase(),
    language: languageOf(usable.value, options.language ?? "en"),
    origin: "regional-group",
    region,
    quarter,
    workingGroup: options.workingGroup,
    period,
    ...told,
    planNextQuarter: options.planNextQuarter ?? [],
    serves: [{ clause, attributedBy: "compiler" }],
    ...defined({
      date: options.date,
      title: options.title,
      targetMeeting: options.targetMeeting ?? meetingAfter(quarter),
      nil: nil ? true : undefined,
      membersActive: options.membersActive,
      nationalUpdates: filled(nationalUpdates),
      figures: filled(figures),
      challenges: filled(challenges),
      sources: filled(sources),
      conflicts: filled(conflicts),
    }),
  };
  const findings: Diagnostic[] = [
    ...usable.diagnostics,
    ...parts.flatMap((part) => part.diagnostics),
    ...(nil ? [findingOn("returns", "compile/nothing-to-report", "info")] : []),
  ];
  return { ok: true, value, diagnostics: sortDiagnostics(findings) };
}

const filled = <Item>(list: readonly Item[]): readonly Item[] | undefined => (list.length === 0 ? undefined : list);

/** One language where all share it, else `mul`. */
function languageOf(returns: readonly NationalReturn[], own: string): string {
  return returns.every(({ language }) => language === own) ? own : "mul";
}
