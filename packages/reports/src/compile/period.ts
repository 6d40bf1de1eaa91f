import { type Diagnostic, type Result, suggest } from "@cop-sdk/diagnostics";
import { type CycleId, conferences, cycles, type DayPeriod, dayAfter, isCycleId, isDay, type RevisionId } from "@cop-sdk/model";
import { findingOn } from "./findings.js";
import type { ImplementationReportOptions } from "./options.js";

/** What a report is about: its text, cycle and days. */
export interface Frame {
  readonly resolution: RevisionId;
  readonly cycle: CycleId;
  readonly period: DayPeriod;
  readonly textInForce: { readonly revision?: RevisionId; readonly seen: boolean };
}

const arrangedBy: RevisionId = "res67-2014";

/**
 * Reads resolution, cycle and cut-off. The period starts on the day after the previous conference closed and ends on the cut-off,
 * by default the day before the next conference opens.
 */
export function frameOf(options: Omit<ImplementationReportOptions, "documents">): Result<Frame> {
  const faults: Diagnostic[] = [];
  const { resolution, cycle } = options;
  if (resolution !== arrangedBy) faults.push(findingOn("resolution", "compile/unknown-resolution", "error", { expected: arrangedBy }));
  if (!isCycleId(cycle)) return { ok: false, diagnostics: [...faults, unknownCycle(cycle)] };
  const end = endOfPeriod(cycle, options.dataCutOff);
  if (!end.ok) faults.push(...end.diagnostics);
  if (faults.length > 0 || !end.ok) return { ok: false, diagnostics: faults };

  const { firstDay, resolution: revision, textAvailable: seen } = cycles[cycle];
  const textInForce = revision === undefined ? { seen } : { revision, seen };
  const notes = seen ? [] : [findingOn("cycle", "compile/text-not-seen", "info", { cycle, arrangedBy })];
  return { ok: true, value: { resolution: arrangedBy, cycle, period: { start: firstDay, end: end.value }, textInForce }, diagnostics: notes };
}

function unknownCycle(cycle: string): Diagnostic {
  const allowed = Object.keys(cycles);
  const nearest = suggest(cycle, allowed);
  return findingOn("cycle", "compile/unknown-cycle", "error", { allowed: nearest === undefined ? allowed : [nearest] });
}

function endOfPeriod(cycle: CycleId, cutOff: string | undefined): Result<string> {
  const { firstDay, lastDay, to } = cycles[cycle];
  const fail = (diagnostic: Diagnostic): Result<string> => ({ ok: false, diagnostics: [diagnostic] });
  if (cutOff === undefined) {
    const opens = to === undefined ? undefined : conferences[to].start;
    if (opens === undefined) return fail(findingOn("dataCutOff", "compile/cut-off-needed", "error", { cycle }));
    return { ok: true, value: dayAfter(opens, -1), diagnostics: [] };
  }
  if (!isDay(cutOff)) return fail(findingOn("dataCutOff", "compile/cut-off-no-day", "error"));
  if (cutOff < firstDay || (lastDay !== undefined && cutOff > lastDay)) {
    const until = lastDay === undefined ? {} : { lastDay };
    return fail(
      findingOn("dataCutOff", lastDay === undefined ? "compile/cut-off-before-cycle" : "compile/cut-off-outside-cycle", "error", { firstDay, ...until }),
    );
  }
  return { ok: true, value: cutOff, diagnostics: [] };
}
