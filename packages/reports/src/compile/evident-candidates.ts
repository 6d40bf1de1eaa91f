import {
  type ActivityStatus,
  type Attribution,
  type CalendarDate,
  clauseEvidence,
  type DocumentEvidence,
  documentEvidenceOf,
  type EvidentType,
  type NotCountedReason,
  operativeClauses,
  standingsAtMeeting,
  textIn,
} from "@cop-sdk/model";
import { activityRefusals, basisOf } from "./activity-candidates.js";
import type { Candidate } from "./candidate.js";
import { defined } from "./defined.js";
import type { EvidentDocument, InputDocument } from "./input-document.js";
import { regionOfCountries } from "./regions.js";

/** A document that tells of one thing, as a candidate; none for documents that tell of many. */
export function evidentCandidates(document: InputDocument): Candidate[] {
  const evidence = documentEvidenceOf(document);
  return evidence === undefined ? [] : [evidentCandidate(document as EvidentDocument, evidence)];
}

function evidentCandidate(document: EvidentDocument, evidence: DocumentEvidence): Candidate {
  const { nature, date, countries, regions, place, ituRole, status, counts, sameAs } = evidence;
  const { id, type, language, notes } = document;
  const title = textIn(evidence.title, language) ?? { language, text: id };
  const english = title.language.startsWith("en") ? undefined : textIn(evidence.title, "en");
  const [country, ...more] = new Set(countries);
  return defined({
    facts: defined({
      id,
      kind: nature === "text" ? ("document" as const) : ("activity" as const),
      document: id,
      title,
      englishTitle: english?.language === "en" ? english.text : undefined,
      type,
      date,
      dateOf: date && ("activity" as const),
      country: more.length === 0 ? country : undefined,
      region: regionOfCountries([...new Set(countries)], date, [...new Set(regions)]),
      place,
      ituRole,
      status,
      basis: basisOf(document, document.validatedByCountry, undefined),
      risks: risksOf(document),
      notes: notes?.map((text) => ({ language, text })),
    }),
    document,
    pointer: "" as const,
    counts,
    sources: (document.sources ?? []).map((source) => source.id),
    serves: evidence.serves.length > 0 ? evidence.serves : ownClause(type),
    partOf: [],
    sameAs,
    conflicts: document.conflicts ?? [],
    countries: type === "contribution" ? [] : [...new Set(countries)],
    statusOn: statusDay(document),
    isDeed: nature !== "text",
    isEvent: nature === "event",
    isDeliverable: false,
    refusal: refusalOf(document),
  });
}

/** Risks that the parts of a document name, each once. */
function risksOf(document: EvidentDocument): readonly string[] | undefined {
  const parts = document.type === "contribution" ? document.solutions : document.type === "smartphone-guidelines" ? document.recommendations : [];
  const risks = [...new Set((parts ?? []).flatMap((part) => part.risks ?? []))];
  return risks.length === 0 ? undefined : risks;
}

const statusDay = (document: EvidentDocument): CalendarDate | undefined =>
  document.type === "participation-measure-record" ? standingsAtMeeting(document).on : undefined;

/** The clause that a type of document evidences, where it is one alone. */
function ownClause(type: EvidentType): Attribution[] {
  const [clause, ...more] = operativeClauses.filter(({ id }) => clauseEvidence[id].documents.includes(type));
  return clause === undefined || more.length > 0 ? [] : [{ clause: clause.id, attributedBy: "compiler" }];
}

const unpublished: ReadonlySet<string> = new Set(["drafting", "consultation", "final-draft"]);

/** Why the status of a document keeps it out. Drafts are what the clauses on smartphones and guiding principles ask for; other guidance has to be out. */
function refusalOf(document: EvidentDocument): NotCountedReason | undefined {
  switch (document.type) {
    case "awareness-campaign-record":
    case "capacity-building-session-record":
    case "participation-measure-record":
    case "project-record":
      return activityRefusals[document.status satisfies ActivityStatus];
    case "partnership-record":
      return document.status === "proposed" ? "not-adopted" : undefined;
    case "guideline-document":
      if (document.status === "withdrawn" && document.publishedOn === undefined) return "cancelled";
      return unpublished.has(document.status) ? "not-adopted" : undefined;
    case "guiding-principles":
    case "smartphone-guidelines":
      return document.status === "withdrawn" ? "cancelled" : undefined;
    default:
      return undefined;
  }
}
