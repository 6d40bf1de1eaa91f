import { firstDay, lastDay, type Quarter } from "../values/index.js";
import type { Region } from "../vocabularies/index.js";
import { modelVersion } from "./base.js";
import type { DocumentTypes } from "./registry.js";

/** Document types that people write by hand; the implementation report is compiled. */
export type DraftType = Exclude<keyof DocumentTypes, "implementation-report">;

/** What a fresh document of each type must know from the start. */
export interface DraftFacts {
  "activity-log": object;
  "national-return": { readonly country: string; readonly quarter: Quarter };
  "national-strategy": { readonly country: string };
  "quarterly-report": { readonly region: Region; readonly quarter: Quarter };
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

const drafts: { readonly [Type in DraftType]: (facts: DraftBase & DraftFacts[Type]) => DocumentTypes[Type] } = {
  "activity-log": (facts) => ({ ...header("activity-log", facts), title: { [facts.language]: toWrite }, activities: [] }),
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
  "national-return": ["country", "quarter"],
  "national-strategy": ["country"],
  "quarterly-report": ["region", "quarter"],
} as const satisfies { readonly [Type in DraftType]: readonly (keyof DraftFacts[Type])[] };
