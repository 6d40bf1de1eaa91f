import { checksum, type Diagnostic, fingerprintOf, type JsonPointer } from "@cop-sdk/diagnostics";
import type { CopDocument } from "@cop-sdk/model";
import type { CheckOptions, Finding, Findings, RuleMeta } from "../rule.js";
import type { Faults } from "../walk/faults.js";
import type { Shape } from "../walk/schema.js";
import { walk } from "../walk/walk.js";
import { enoughOfOneRule } from "./limit.js";
import { meets } from "./needs.js";
import type { Count, Tally } from "./outcomes.js";
import type { Plan, Planned } from "./plan.js";

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

  walk(value, shape, faults, (kinds, place, sound) => {
    const found = plan.placesOf(kinds);
    const planned = sound ? found.sound : found.malformed;
    const has = typeof place.value === "string" ? found.needs(place.value) : -1;
    for (let index = 0; index < planned.length; index++) {
      const one = planned[index];
      const count = one && counts[one.index];
      if (!count || count.findings >= enoughOfOneRule || (one.applies && !one.applies(place, options))) continue;
      count.checked++;
      if (one.needs !== 0 && !meets(one, has, place.value)) continue;
      const findings = one.check(place, options);
      if (isFound(findings)) collected.add(one, count, findings, place.pointer());
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
