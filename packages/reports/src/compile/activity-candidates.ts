import { type Activity, type Count, isMissing, type NotCountedReason, present, type RecordBasis } from "@cop-sdk/model";
import { type Candidate, recordIdOf } from "./candidate.js";
import { defined } from "./defined.js";
import type { InputDocument } from "./input-document.js";
import { regionOfRecord } from "./regions.js";

/** Why the status of an activity keeps it out. */
export const activityRefusals: Readonly<Partial<Record<Activity["status"], NotCountedReason>>> = {
  announced: "announced-only",
  postponed: "postponed",
  cancelled: "cancelled",
};

/** The activities of a document as candidates. */
export function activityCandidates(document: InputDocument): Candidate[] {
  if (!("activities" in document)) return [];
  const home = document.type === "national-return" ? document.country : undefined;
  const region = document.type === "quarterly-report" ? document.region : undefined;
  return document.activities.map((activity, index) => {
    const { id, title, date, status, type, scope, place, ituRole, notes } = activity;
    const country = activity.country ?? (scope === undefined || scope === "national" ? home : undefined);
    const counts = present(activity.participants) ?? [];
    return {
      facts: defined({
        id: recordIdOf(document, id),
        kind: "activity" as const,
        document: document.id,
        title: { language: document.language, text: title },
        type,
        date,
        dateOf: "activity" as const,
        country,
        region: regionOfRecord(country, date, activity.region ?? region),
        place,
        scope,
        ituRole,
        status,
        basis: basisOf(document, activity.validatedByCountry, country),
        ...(notes === undefined ? {} : { notes: notes.map((text) => ({ language: document.language, text })) }),
      }),
      document,
      pointer: `/activities/${index}` as const,
      counts,
      sources: sourcesOf(activity, counts),
      serves: activity.serves ?? [],
      partOf: activity.partOf ?? [],
      sameAs: [],
      conflicts: activity.conflicts ?? [],
      countries: country === undefined ? [] : [country],
      isDeed: true,
      isEvent: true,
      isDeliverable: false,
      ...takenFrom(document, activity),
      ...(activityRefusals[status] === undefined ? {} : { refusal: activityRefusals[status] }),
    };
  });
}

/** Compiled quarterly reports give a record the id of its return, `/`, and the id that it has there. */
function takenFrom({ type }: InputDocument, { id, sources = [] }: Activity): Pick<Candidate, "takenFrom"> {
  const source = type === "quarterly-report" ? sources.find((name) => id.startsWith(`${name}/`)) : undefined;
  return source === undefined ? {} : { takenFrom: `${source}#${id.slice(source.length + 1)}` };
}

function sourcesOf({ sources = [], date }: Activity, counts: readonly Count[]): readonly string[] {
  const ofCounts = counts.flatMap((count) => count.sources ?? []);
  return date.sources === undefined && ofCounts.length === 0 ? sources : [...sources, ...(date.sources ?? []), ...ofCounts];
}

/** Who stands behind a record: its country, where the country says so or cleared the return that it stands in. */
export function basisOf(document: InputDocument, validated: boolean | undefined, country: string | undefined): RecordBasis {
  if (validated === true) return "validated";
  if (document.origin === "public-source") return "public-source";
  if (document.type === "national-return") {
    const cleared = !isMissing(document.clearance) && country === document.country && validated === undefined;
    return cleared ? "validated" : "reported";
  }
  return document.origin !== undefined || document.type === "quarterly-report" ? "reported" : "not-stated";
}
