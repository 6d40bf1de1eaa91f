import { toPointer } from "@cop-sdk/diagnostics";
import {
  type Adoption,
  type DateEvent,
  type DayPeriod,
  type Launch,
  type NationalReturn,
  type NationalStrategy,
  type NotCountedReason,
  placeIn,
  present,
  type QuarterlyReport,
  textIn,
} from "@cop-sdk/model";
import { basisOf } from "./activity-candidates.js";
import { type Candidate, recordIdOf } from "./candidate.js";
import { defined } from "./defined.js";
import { evidentCandidates } from "./evident-candidates.js";
import type { InputDocument } from "./input-document.js";
import { regionOfRecord } from "./regions.js";

const strategiesClause = "res67-2014/invites-member-states/3";
const byCompiler = (clause: string) => ({ clause, attributedBy: "compiler" as const });
const nothing = { counts: [], partOf: [], sameAs: [], conflicts: [], isDeed: false } as const;

/** A document that is a record itself, and the changes in strategy that a return tells of. */
export function documentCandidates(document: InputDocument, period: DayPeriod): Candidate[] {
  if (document.type === "national-strategy") return [strategyCandidate(document, period)];
  if (document.type === "quarterly-report") return [quarterCandidate(document)];
  return document.type === "national-return" ? changeCandidates(document) : evidentCandidates(document);
}

const unfinished = new Set(["planned", "drafting", "consultation", "final-draft"]);

/** A strategy is evidence by its adoption or, where none is known in the period, by its launch. */
function strategyCandidate(document: NationalStrategy, period: DayPeriod): Candidate {
  const adoption = present(document.adoption);
  const launch = present(document.launch);
  const { country, status, kind } = document;
  const event = datesOf(adoption, launch).find(({ date }) => placeIn({ start: date }, period) === "inside") ?? datesOf(adoption, launch)[0];
  const date = event && { start: event.date, end: event.date, ...defined({ statedAs: event.statedAs }) };
  const title = textIn(document.title, ...document.languages) ?? { language: document.language, text: document.id };
  const english = title.language.startsWith("en") ? undefined : textIn(document.title, "en");
  const cited = [...(adoption?.sources ?? []), ...(adoption?.instrument?.sources ?? []), ...(launch?.sources ?? [])];
  const serves = document.serves ?? [];
  return {
    ...nothing,
    facts: defined({
      id: document.id,
      kind: "strategy" as const,
      document: document.id,
      title,
      englishTitle: english?.language === "en" ? english.text : undefined,
      type: kind,
      date,
      dateOf: event?.of,
      country,
      region: regionOfRecord(country, date, undefined),
      scope: "national" as const,
      status,
      basis: basisOf(document, document.validatedByCountry, country),
      risks: document.riskCoverage,
      notes: event?.note === undefined ? undefined : [{ language: document.language, text: event.note }],
    }),
    document,
    pointer: "",
    sources: cited.length > 0 ? cited : (document.sources ?? []).map(({ id }) => id),
    serves: serves.some(({ clause }) => clause === strategiesClause) ? serves : [...serves, byCompiler(strategiesClause)],
    conflicts: document.conflicts ?? [],
    countries: [country],
    isEvent: true,
    isDeliverable: false,
    ...(unfinished.has(status) ? { refusal: "not-adopted" satisfies NotCountedReason } : {}),
  };
}

interface DatedEvent {
  readonly date: string;
  readonly of: DateEvent;
  readonly statedAs?: string | undefined;
  readonly note?: string | undefined;
}

function datesOf(adoption: Adoption | undefined, launch: Launch | undefined): DatedEvent[] {
  const adopted = adoption?.date ?? adoption?.instrument?.date;
  return [
    ...(adopted === undefined ? [] : [{ date: adopted, of: "adoption" as const, statedAs: adoption?.statedAs, note: adoption?.note }]),
    ...(launch?.date === undefined ? [] : [{ date: launch.date, of: "launch" as const, statedAs: launch.statedAs, note: launch.note }]),
  ];
}

/** A quarterly report answers the clause that asks for it, and the one on regional groups where it tells of their drafting. */
function quarterCandidate(document: QuarterlyReport): Candidate {
  const { quarter, region, workingGroup, regulatoryProgress, language } = document;
  const title = document.title === undefined ? undefined : textIn(document.title, language);
  return {
    ...nothing,
    facts: {
      id: document.id,
      kind: "quarterly-report",
      document: document.id,
      title: title ?? { language, text: workingGroup },
      date: { start: quarter, end: quarter },
      dateOf: "quarter",
      region: { code: region, basis: "stated" },
      scope: "regional",
      basis: basisOf(document, undefined, undefined),
    },
    document,
    pointer: "",
    sources: [],
    serves: [...(regulatoryProgress.length > 0 ? [byCompiler("res67-2014/instructs/6")] : []), byCompiler("res67-2014/instructs/7")],
    countries: [],
    isEvent: false,
    isDeliverable: true,
  };
}

const made = new Set(["adopted", "in-force"]);

function changeCandidates(document: NationalReturn): Candidate[] {
  return document.changes.flatMap((change, index) => {
    if (change.kind !== "strategy") return [];
    const { id, title, date, stage, sources } = change;
    const when = date === undefined ? undefined : { start: date, end: date };
    return [
      {
        ...nothing,
        facts: defined({
          id: recordIdOf(document, id),
          kind: "national-change" as const,
          document: document.id,
          title: { language: document.language, text: title },
          type: change.kind,
          date: when,
          dateOf: when && ("change" as const),
          country: document.country,
          region: regionOfRecord(document.country, when ?? document.period, undefined),
          scope: "national" as const,
          status: stage,
          basis: basisOf(document, undefined, document.country),
        }),
        document,
        pointer: toPointer(["changes", index]),
        sources: sources ?? [],
        serves: [byCompiler(strategiesClause)],
        countries: [document.country],
        isEvent: true,
        isDeliverable: false,
        ...(made.has(stage) ? {} : { refusal: "not-adopted" satisfies NotCountedReason }),
      },
    ];
  });
}
