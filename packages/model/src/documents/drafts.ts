import { firstDay, lastDay, type Quarter } from "../values/index.js";
import type { Region } from "../vocabularies/index.js";
import { modelVersion } from "./base.js";
import type { DocumentTypes } from "./registry.js";

/** Document types that people write by hand; the implementation report is compiled. */
export type DraftType = Exclude<keyof DocumentTypes, "implementation-report">;

/** What a fresh document of each type must know from the start. */
export interface DraftFacts {
  "activity-log": object;
  "awareness-campaign-record": object;
  "capacity-building-session-record": object;
  "chair-report": object;
  contribution: object;
  "coordination-record": object;
  "country-profile": { readonly country: string };
  "feasibility-note": { readonly region: Region };
  "guidance-material": object;
  "guideline-document": object;
  "guiding-principles": { readonly region: Region };
  "national-return": { readonly country: string; readonly quarter: Quarter };
  "national-strategy": { readonly country: string };
  "participation-measure-record": object;
  "partnership-record": object;
  "project-record": object;
  "quarterly-report": { readonly region: Region; readonly quarter: Quarter };
  "smartphone-guidelines": object;
}

/** What every fresh document must know. */
export interface DraftBase {
  readonly id: string;
  /** BCP 47 tag of the free texts. */
  readonly language: string;
}

/** Stands where a text is to be written. */
const toWrite = "…";

const unknown = { missing: "not-known" } as const;
const daysOf = (quarter: Quarter) => ({ start: firstDay(quarter), end: lastDay(quarter) });
const header = <Type extends DraftType>(type: Type, { id, language }: DraftBase) => ({ type, modelVersion, id, language }) as const;

const titled = <Type extends DraftType>(type: Type, facts: DraftBase) => ({ ...header(type, facts), title: { [facts.language]: toWrite } }) as const;
const announced = { status: "announced", period: unknown } as const;

const drafts: { readonly [Type in DraftType]: (facts: DraftBase & DraftFacts[Type]) => DocumentTypes[Type] } = {
  "activity-log": (facts) => ({ ...titled("activity-log", facts), activities: [] }),
  "awareness-campaign-record": (facts) => ({
    ...titled("awareness-campaign-record", facts),
    ...announced,
    countries: [],
    leads: [],
    audiences: [],
    channels: [],
    languages: [],
    messages: [],
    reach: unknown,
    evaluation: unknown,
    materials: [],
    serves: [],
  }),
  "capacity-building-session-record": (facts) => ({
    ...titled("capacity-building-session-record", facts),
    ...announced,
    leads: [],
    modality: "workshop",
    languages: [],
    audiences: [],
    learningObjectives: [],
    modules: [],
    attendance: unknown,
    contacts: [],
    serves: [],
  }),
  "chair-report": (facts) => ({
    ...titled("chair-report", facts),
    meetings: [{ dates: unknown, attendance: unknown }],
    summary: unknown,
    actionRequired: unknown,
    references: [],
    agenda: [],
    items: [],
    recommendations: [],
    nextSteps: [],
  }),
  contribution: (facts) => ({
    ...titled("contribution", facts),
    meeting: { body: "cwg-cop" },
    submittedBy: [],
    purpose: "information",
    abstract: unknown,
    keywords: [],
    references: [],
    body: [],
    contacts: [],
    serves: [],
  }),
  "coordination-record": (facts) => ({
    ...titled("coordination-record", facts),
    heldOn: unknown,
    parties: [],
    subject: toWrite,
    result: unknown,
    serves: [],
  }),
  "country-profile": (facts) => ({
    ...header("country-profile", facts),
    country: facts.country,
    legislation: [],
    strategies: [],
    institutions: [],
    reportingChannels: [],
    validatedByCountry: false,
    validation: unknown,
  }),
  "feasibility-note": (facts) => ({
    ...titled("feasibility-note", facts),
    region: facts.region,
    decidedOn: unknown,
    finding: unknown,
    reasons: [],
    consulted: [],
    serves: [],
  }),
  "guidance-material": (facts) => ({
    ...titled("guidance-material", facts),
    subjects: [],
    publishedOn: unknown,
    languages: [],
    audiences: [],
    link: unknown,
    serves: [],
  }),
  "guideline-document": (facts) => ({
    ...titled("guideline-document", facts),
    status: "drafting",
    edition: toWrite,
    audiences: [],
    languages: [],
    authors: [],
    checklists: [],
    serves: [],
  }),
  "guiding-principles": (facts) => ({
    ...titled("guiding-principles", facts),
    origin: "regional-group",
    region: facts.region,
    status: "drafting",
    principles: [],
    endorsedBy: [],
    serves: [],
  }),
  "national-return": (facts) => ({
    ...header("national-return", facts),
    origin: "administration",
    country: facts.country,
    periodKind: "quarter",
    period: daysOf(facts.quarter),
    changes: [],
    activities: [],
    figures: [],
    challenges: [],
    requests: [],
    clearance: unknown,
    releasable: false,
  }),
  "national-strategy": (facts) => ({
    ...header("national-strategy", facts),
    origin: "administration",
    country: facts.country,
    title: { [facts.language]: toWrite },
    kind: "strategy",
    languages: [facts.language],
    status: "drafting",
    period: unknown,
    adoption: { missing: "not-applicable" },
    organizations: [],
    lead: unknown,
    coordination: unknown,
    vision: unknown,
    goals: [],
    targets: [],
    actions: [],
    budget: unknown,
    reportingChannels: [],
    monitoring: unknown,
    childParticipation: unknown,
    sources: [],
  }),
  "participation-measure-record": (facts) => ({
    ...titled("participation-measure-record", facts),
    ...announced,
    measure: "other",
    meeting: { body: "cwg-cop" },
    countries: [],
    participation: [],
    serves: [],
  }),
  "partnership-record": (facts) => ({
    ...titled("partnership-record", facts),
    parties: [],
    kind: "informal",
    objective: unknown,
    areas: [],
    term: unknown,
    deliverables: [],
    status: "proposed",
    serves: [],
  }),
  "project-record": (facts) => ({
    ...titled("project-record", facts),
    ...announced,
    projectNumber: unknown,
    description: unknown,
    implementingAgency: unknown,
    locations: [],
    budget: unknown,
    results: unknown,
    contacts: [],
    serves: [],
  }),
  "quarterly-report": (facts) => ({
    ...header("quarterly-report", facts),
    origin: "regional-group",
    region: facts.region,
    quarter: facts.quarter,
    workingGroup: toWrite,
    period: daysOf(facts.quarter),
    activities: [],
    regulatoryProgress: [],
    nationalUpdates: [],
    proposals: [],
    challenges: [],
    planNextQuarter: [],
  }),
  "smartphone-guidelines": (facts) => ({
    ...titled("smartphone-guidelines", facts),
    origin: "sector-member",
    status: "drafting",
    authors: [],
    scope: [],
    audiences: [],
    ageBands: [],
    recommendations: [],
    keyAreas: [],
    serves: [],
  }),
};

/**
 * A fresh document of a type: every member that a draft should have, with reasons where values are to come. Valid as a draft.
 *
 * @example
 * ```ts
 * import { draftOf, serialise } from "@cop-sdk/model";
 *
 * serialise(draftOf("national-strategy", { id: "zm-2030", language: "en", country: "ZM" }));
 * ```
 */
export const draftOf = <Type extends DraftType>(type: Type, facts: DraftBase & DraftFacts[Type]): DocumentTypes[Type] => drafts[type](facts);

/** Members that a fresh document of each type needs beside `id` and `language`. */
export const draftNeeds = {
  "activity-log": [],
  "awareness-campaign-record": [],
  "capacity-building-session-record": [],
  "chair-report": [],
  contribution: [],
  "coordination-record": [],
  "country-profile": ["country"],
  "feasibility-note": ["region"],
  "guidance-material": [],
  "guideline-document": [],
  "guiding-principles": ["region"],
  "national-return": ["country", "quarter"],
  "national-strategy": ["country"],
  "participation-measure-record": [],
  "partnership-record": [],
  "project-record": [],
  "quarterly-report": ["region", "quarter"],
  "smartphone-guidelines": [],
} as const satisfies { readonly [Type in DraftType]: readonly (keyof DraftFacts[Type])[] };
