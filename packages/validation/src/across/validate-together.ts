import { type Diagnostic, fingerprintOf, UsageError } from "@cop-sdk/diagnostics";
import { isDay, quarterPattern } from "@cop-sdk/model";
import { type Profile, profiles, severityAt } from "../profiles.js";
import { limitFindings } from "../run/limit.js";
import { emptyTally, outcomesOf, type RuleOutcome } from "../run/outcomes.js";
import type { Regrading } from "../run/plan.js";
import type { AcrossOptions, AcrossRule, FindingAcross, Member } from "./across-rule.js";
import { acrossRules } from "./registry.js";

/** How documents are checked together. */
export interface TogetherOptions extends AcrossOptions {
  /** How ready they are meant to be; `draft` by default. */
  readonly profile?: Profile;
  /** Other severities by rule code, `off` to leave a rule out. */
  readonly severities?: Regrading;
}

/** What a check of documents together gives. */
export interface Together {
  /** Findings, by file and place. One about a document that is not there has neither. */
  readonly diagnostics: readonly Diagnostic[];
  /** What became of every rule, by code. */
  readonly outcomes: readonly RuleOutcome[];
}

/**
 * Says what is wrong with documents beside each other, which none of them shows alone: a second report for a quarter, a missing one, an activity that two
 * documents tell, a total that contains another. Each of them should be valid by itself before (`validate`). Throws `UsageError` for options that are none.
 *
 * @example
 * ```ts
 * import { parseActivityLog } from "@cop-sdk/model";
 * import { validateTogether } from "@cop-sdk/validation";
 *
 * const log = parseActivityLog({ type: "activity-log", modelVersion: "1", id: "log-2016", language: "en", title: { en: "Log" }, activities: [] });
 * const { diagnostics } = validateTogether(log.ok ? [{ document: log.value, file: "log.json" }] : [], {
 *   on: "2016-12-01",
 *   groups: [{ id: "rwg-afr", region: "AFR", from: "2016-Q1", to: "2016-Q1" }],
 * });
 * diagnostics.map(({ code }) => code); // ["report/missing-quarter"]
 * ```
 */
export function validateTogether(documents: readonly Member[], options: TogetherOptions = {}): Together {
  const { profile = "draft", severities = {} } = options;
  checkOptions(options, profile);
  const planned = acrossRules.flatMap((rule) => {
    const severity = severityAt(rule.severity, profile);
    const wanted = severity !== undefined && Object.hasOwn(severities, rule.code) ? severities[rule.code] : severity;
    return wanted === undefined || wanted === "off" ? [] : [{ rule, severity: wanted }];
  });
  const counts = emptyTally(planned.length);
  const diagnostics = planned.flatMap(({ rule, severity }, index) => {
    const count = counts[index];
    if (!count || !rule.applies(documents, options)) return [];
    count.checked++;
    const found = rule.check(documents, options);
    count.findings += found.length;
    return found.map((finding) => toDiagnostic(rule, severity, finding, documents));
  });
  return {
    diagnostics: limitFindings(diagnostics),
    outcomes: outcomesOf(
      planned.map(({ rule }) => rule.code),
      counts,
    ),
  };
}

function toDiagnostic(
  { code, obligation, citation }: AcrossRule,
  severity: Diagnostic["severity"],
  { at, params = {}, related = [], detail }: FindingAcross,
  members: readonly Member[],
): Diagnostic {
  const fileOf = (index: number | undefined) => {
    const file = index === undefined ? undefined : members[index]?.file;
    return file === undefined ? {} : { file };
  };
  const pointer = at?.pointer ?? "";
  return {
    code,
    severity,
    obligation,
    pointer,
    ...fileOf(at?.member),
    params,
    ...(related.length > 0 ? { related: related.map((place) => ({ pointer: place.pointer, ...fileOf(place.member) })) } : {}),
    ...("none" in citation ? {} : { citation }),
    help: `rules/${code}`,
    fingerprint: fingerprintOf(code, at && members[at.member]?.document, pointer, detail),
  };
}

function checkOptions({ on, groups = [], dueDays, severities = {} }: TogetherOptions, profile: Profile): void {
  if (!profiles.includes(profile)) throw new UsageError("usage/profile", `The profile "${profile}" is not known.`, `Use one of: ${profiles.join(", ")}.`);
  if (on !== undefined && !isDay(on)) throw new UsageError("usage/day", `"${on}" is no day.`, "Write it as 2026-11-23.");
  if (dueDays !== undefined && !(Number.isInteger(dueDays) && dueDays >= 0))
    throw new UsageError("usage/due-days", `"${dueDays}" is no number of days.`, "Give a whole number from 0.");
  for (const { from, to = from } of groups)
    for (const quarter of [from, to])
      if (!quarterPattern.test(quarter)) throw new UsageError("usage/quarter", `"${quarter}" is no quarter.`, "Write it as 2016-Q2.");
  for (const code of Object.keys(severities))
    if (!acrossRules.some((rule) => rule.code === code))
      throw new UsageError("usage/rule", `There is no rule "${code}" across documents.`, "See the list `acrossRules`.");
}
