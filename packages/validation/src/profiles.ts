import type { Severity } from "@cop-sdk/diagnostics";
import { severities } from "@cop-sdk/diagnostics";

/** How ready a document is meant to be. A draft is valid as a draft: what is merely absent is no error there. */
export type Profile = "draft" | "complete" | "submission";

/** All profiles; each one holds the checks of those before it. */
export const profiles = ["draft", "complete", "submission"] as const satisfies readonly Profile[];

/** Severity of a rule by profile. A profile without entry has that of the one before; without any before it, the rule does not run there. */
export type Grades = Readonly<Partial<Record<Profile, Severity>>>;

/** Severity of a rule at a profile, or `undefined` where it does not run. */
export function severityAt(severity: Severity | Grades, profile: Profile): Severity | undefined {
  if (typeof severity === "string") return severity;
  let found: Severity | undefined;
  for (const step of profiles) {
    found = severity[step] ?? found;
    if (step === profile) break;
  }
  return found;
}

/** Whether a rule never becomes milder from one profile to the next. */
export function growsWithProfile(severity: Severity | Grades): boolean {
  const ranks = profiles.map((profile) => {
    const found = severityAt(severity, profile);
    return found === undefined ? severities.length : severities.indexOf(found);
  });
  return ranks.every((rank, index) => index === 0 || rank <= (ranks[index - 1] ?? rank));
}
