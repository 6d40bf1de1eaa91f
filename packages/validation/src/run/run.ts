import { checksum, type Diagnostic, fingerprintOf, type JsonPointer } from "@cop-sdk/diagnostics";
import type { CopDocument } from "@cop-sdk/model";
import type { CheckOptions, Finding, Findings, RuleMeta } from "../rule.js";
import type { Faults } from "../walk/faults.js";
import type { Kinds, Shape } from "../walk/schema.js";
import { type Place, walk } from "../walk/walk.js";
import { enoughOfOneRule } from "./limit.js";
import type { Count, Tally } from "./outcomes.js";
import type { Plan, Planned, PlannedPlace } from "./plan.js";

/** A document on its way through the rules. */
export interface Subject {
  readonly value: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
  /** The same value, typed, when its structure holds. */
  readonly document: CopDocument | undefined;
  readonly faults: Faults | undefined;
}

/** Runs the rules of a plan and gives their findings in the order in which they were met. */
export function run({ value, shape, document, faults }: Subject, plan: Plan, options: CheckOptions, counts: Tally): readonly Diagnostic[] {
  const collected = collector(value);
  const visits = countVisits();

  const checkAt = (one: PlannedPlace, place: Place): void => {
    const count = counts[one.index];
    if (!count || count.findings >= enoughOfOneRule) return;
    if (one.applies) {
      if (!one.applies(place, options)) return;
      count.checked++;
    }
    const findings = one.check(place, options);
    if (isFound(findings)) collected.add(one, count, findings, place.pointer());
  };

  walk(value, shape, faults, (kinds, place, sound) => {
    const { always, onNeed, wanted } = plan.placesOf(kinds, sound);
    visits.add(kinds, sound);
    for (let index = 0; index < always.length; index++) checkAt(always[index] as PlannedPlace, place);
    if (wanted === 0) return;
    const has = typeof place.value === "string" ? plan.needsIn(place.value) : -1;
    if ((has & wanted) !== 0) for (const one of onNeed) if ((one.needs & has) !== 0) checkAt(one, place);
  });
  visits.each((kinds, sound, times) => {
    for (const { index } of plan.placesOf(kinds, sound).unguarded) {
      const count = counts[index];
      if (count) count.checked += times;
    }
  });
  if (document) {
    for (const one of plan.documents) {
      const { rule } = one;
      const count = counts[one.index];
      if (!count || (rule.applies && !rule.applies(document, options))) continue;
      count.checked++;
      const findings = rule.check(document, options);
      if (isFound(findings)) collected.add(one, count, findings, "");
    }
  }
  return collected.diagnostics;
}

/** How often places of each set of kinds were visited: counted once for all rules that have no guard. */
function countVisits() {
  const counted: [kinds: Kinds, sound: boolean, times: number][] = [];
  const known: number[] = [];
  return {
    add: (kinds: Kinds, sound: boolean): void => {
      const key = kinds.index * 2 + (sound ? 1 : 0);
      const at = known[key];
      const entry = at === undefined ? undefined : counted[at];
      if (entry) entry[2]++;
      else known[key] = counted.push([kinds, sound, 1]) - 1;
    },
    each: (visit: (kinds: Kinds, sound: boolean, times: number) => void): void => {
      for (const [kinds, sound, times] of counted) visit(kinds, sound, times);
    },
  };
}

function collector(document: unknown) {
  const diagnostics: Diagnostic[] = [];
  const occurrences = new Map<string, number>();
  const add = (planned: Planned, count: Count, findings: NonNullable<Findings>, pointer: JsonPointer): void => {
    for (const finding of asList(findings)) {
      count.findings++;
      diagnostics.push(distinct(toDiagnostic(planned, finding, finding.pointer ?? pointer, document), occurrences));
    }
  };
  return { diagnostics, add };
}

/** Gives the second and later findings of one rule at places without ids, such as texts of a list, a fingerprint of their own. */
function distinct(diagnostic: Diagnostic, occurrences: Map<string, number>): Diagnostic {
  const { fingerprint } = diagnostic;
  const occurrence = (occurrences.get(fingerprint) ?? 0) + 1;
  occurrences.set(fingerprint, occurrence);
  return occurrence === 1 ? diagnostic : { ...diagnostic, fingerprint: checksum(`${fingerprint} ${occurrence}`) };
}

/** Whether a check found anything; most give nothing, some an empty list. */
const isFound = (findings: Findings): findings is NonNullable<Findings> => findings !== undefined && !(Array.isArray(findings) && findings.length === 0);

const asList = (findings: Finding | readonly Finding[]): readonly Finding[] => (Array.isArray(findings) ? findings : [findings as Finding]);

function toDiagnostic({ rule, severity }: Planned, { params = {}, related, fix, detail }: Finding, pointer: JsonPointer, document: unknown): Diagnostic {
  return {
    code: rule.code,
    severity,
    obligation: rule.obligation,
    pointer,
    params,
    ...(related?.length ? { related: related.map((to) => ({ pointer: to })) } : {}),
    ...cited(rule),
    help: `rules/${rule.code}`,
    ...(fix ? { fix } : {}),
    fingerprint: fingerprintOf(rule.code, document, pointer, detail),
  };
}

const cited = ({ citation }: RuleMeta): Pick<Diagnostic, "citation"> => ("none" in citation ? {} : { citation });
