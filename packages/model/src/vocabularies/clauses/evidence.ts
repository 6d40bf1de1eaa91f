import type { ActivityType } from "../lists/activity.js";
import type { OperativeClauseId } from "./operative.js";

/** Types of documents that the evidence table speaks of. */
export type EvidenceDocument =
  | "activity-log"
  | "awareness-campaign-record"
  | "capacity-building-session-record"
  | "contribution"
  | "coordination-record"
  | "feasibility-note"
  | "guidance-material"
  | "guideline-document"
  | "guiding-principles"
  | "implementation-report"
  | "national-return"
  | "national-strategy"
  | "participation-measure-record"
  | "partnership-record"
  | "project-record"
  | "quarterly-report"
  | "smartphone-guidelines";

/** Documents whose activities may evidence a clause; the document itself is then only the carrier. */
export const activityCarriers: readonly EvidenceDocument[] = ["activity-log", "national-return", "quarterly-report"];

/** What can show that a clause was acted upon: the project's reading (mark `D`); the resolution names no evidence. */
export interface ClauseEvidence {
  /** Types of activities that can evidence the clause. */
  readonly activities: readonly ActivityType[];
  /** Documents that are evidence themselves. */
  readonly documents: readonly EvidenceDocument[];
  /** Whether the clause instructs the Director, so that only evidence in which ITU had a part counts. */
  readonly requiresItuRole: boolean;
  readonly mark: "D";
  /** What a reader should know before counting. */
  readonly note?: string;
}

/** For each operative clause, the kinds of records and documents that evidence it. */
export const clauseEvidence: Readonly<Record<OperativeClauseId, ClauseEvidence>> = {
  "res67-2014/invites-member-states/1": {
    activities: ["meeting", "conference", "workshop"],
    documents: ["contribution", "national-return"],
    requiresItuRole: false,
    mark: "D",
  },
  "res67-2014/invites-member-states/2": {
    activities: ["campaign", "training", "workshop", "conference", "tool-launch", "guideline-launch", "partnership"],
    documents: ["awareness-campaign-record", "national-return"],
    requiresItuRole: false,
    mark: "D",
  },
  "res67-2014/invites-member-states/3": {
    activities: ["policy-adoption", "strategy-support", "national-assessment", "research", "workshop", "campaign"],
    documents: ["national-strategy", "contribution", "national-return"],
    requiresItuRole: false,
    mark: "D",
    note: "The clause asks for strategies to be discussed at the working group; a strategy that was not presented there is still evidence of its first half.",
  },
  "res67-2014/invites-sector-members/1": {
    activities: ["workshop", "conference", "meeting", "training", "tool-launch", "campaign", "partnership"],
    documents: ["contribution", "capacity-building-session-record"],
    requiresItuRole: false,
    mark: "D",
    note: "Counts where a Sector Member took part.",
  },
  "res67-2014/invites-sector-members/2": {
    activities: ["guideline-launch"],
    documents: ["smartphone-guidelines"],
    requiresItuRole: false,
    mark: "D",
    note: "Only guidelines that deal with smartphones.",
  },
  "res67-2014/instructs/1": {
    activities: ["guideline-launch", "strategy-support", "national-assessment", "training", "workshop", "conference", "meeting", "partnership"],
    documents: ["guidance-material", "guideline-document", "project-record"],
    requiresItuRole: true,
    mark: "D",
  },
  "res67-2014/instructs/2": {
    activities: ["meeting"],
    documents: ["coordination-record"],
    requiresItuRole: true,
    mark: "D",
  },
  "res67-2014/instructs/3": {
    activities: ["partnership", "conference", "workshop", "meeting", "research", "campaign"],
    documents: ["partnership-record"],
    requiresItuRole: true,
    mark: "D",
  },
  "res67-2014/instructs/4": {
    activities: ["strategy-support", "national-assessment", "training", "workshop", "conference", "meeting", "campaign", "tool-launch", "guideline-launch"],
    documents: ["project-record"],
    requiresItuRole: true,
    mark: "D",
  },
  "res67-2014/instructs/5": {
    activities: [],
    documents: ["implementation-report"],
    requiresItuRole: true,
    mark: "D",
    note: "The implementation report answers this clause by being submitted.",
  },
  "res67-2014/instructs/6": {
    activities: ["meeting", "workshop"],
    documents: ["feasibility-note", "guiding-principles", "quarterly-report"],
    requiresItuRole: true,
    mark: "D",
    note: "The duty is to look into the possibility of regional groups, not to create them. A quarterly report is evidence through its part on legal and regulatory progress.",
  },
  "res67-2014/instructs/7": {
    activities: [],
    documents: ["quarterly-report"],
    requiresItuRole: true,
    mark: "D",
    note: "No real quarterly report was found.",
  },
  "res67-2014/instructs/8": {
    activities: ["training", "workshop"],
    documents: ["capacity-building-session-record"],
    requiresItuRole: true,
    mark: "D",
    note: "Only a session held right before or after a meeting of the working group; the clause says as appropriate, so none is no failing.",
  },
  "res67-2014/instructs/8bis": {
    activities: ["meeting", "workshop", "training", "research"],
    documents: ["participation-measure-record"],
    requiresItuRole: true,
    mark: "D",
    note: "Only a record that tells of a measure for developing or least developed countries; their status is that of the day of the meeting.",
  },
};
