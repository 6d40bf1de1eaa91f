import type { DocumentPurpose } from "../vocabularies/index.js";
import type { CalendarDate } from "./calendar-date.js";
import type { Period } from "./period.js";
import type { Reference } from "./reference.js";

/** Bodies whose papers have a head of their own form. */
export const headerProfiles = ["council", "cwg-cop", "itu-d"] as const;

/** One of {@link headerProfiles}. */
export type HeaderProfile = (typeof headerProfiles)[number];

/** Place and days of a meeting, as a head prints them. */
export interface PlaceAndDates {
  /** Town: `Geneva`. Should. */
  readonly place?: string;
  /** First and last day. Should. */
  readonly dates?: Period;
  /** The line as printed: `Geneva, 9-19 June 2020`. May. */
  readonly statedAs?: string;
}

/**
 * The head of a paper for a meeting of ITU, as its sender supplies it; nothing here is made up by the library. One form for all bodies: a profile says which
 * parts the papers of a body carry ({@link headerNeeds}). What the document has a member of its own for, such as its title, is left out here.
 */
export interface HeaderBlock {
  /** Form of the head. Must. */
  readonly profile: HeaderProfile;
  /** Body and meeting: `Council Working Group on Child Online Protection, Fourteenth meeting` (COP-M14). Should. */
  readonly conferenceOrMeeting?: string;
  /** Place and days of the meeting (COP-M15-16). Should. */
  readonly placeAndDates?: PlaceAndDates;
  /** Code of the item of the agenda: `PL 1.5` (COP-M15-16). May. */
  readonly agendaItem?: string;
  /** Symbol as printed: `C17/98(Rev.1)-E` (C17-98); `parseDocumentSymbol` reads it. Given by the secretariat, never by the library. May. */
  readonly documentSymbol?: string;
  /** Date printed in the head (COP-M15-16). Should. */
  readonly documentDate?: CalendarDate;
  /** Languages of the original (BCP 47); two were seen in one paper (COP-M14). Should. */
  readonly originalLanguage?: readonly string[];
  /** Set for papers printed as `English only` or the like (COP-M10). May. */
  readonly originalOnly?: boolean;
  /** What it revises: `Document C17/98-E` (C17-98). May. */
  readonly revisionOf?: string;
  /** Author or kind of author: `Report by the Chair of the Council Working Group` (COP-M15-16). May. */
  readonly authorLine?: string;
  /** Note with which the Secretary-General transmits it (C17-98). May. */
  readonly transmittalNote?: string;
  /** The line SOURCE: one name for each sender (COP-M2, COP-TOR). May. */
  readonly source?: readonly string[];
  /** The line TITLE (COP-M2). May. */
  readonly title?: string;
  /** For action or for information (COP-M2, ITUD-SUBMIT). May. */
  readonly purpose?: DocumentPurpose;
  /** The box Summary (COP-M1, COP-M15-16). May. */
  readonly summary?: string;
  /** The box Action required; drafts were seen with a dashed line, which is left out (COP-M12, COP-M15-16). May. */
  readonly actionRequired?: string;
  /** The box References (COP-M15-16). May. */
  readonly references?: readonly Reference[];
  /** Relevant links with the strategic plan; the box is known from memory. May. */
  readonly strategicPlanLink?: string;
  /** Financial implications; the box is known from memory. May. */
  readonly financialImplications?: string;
  /** Publication on the web; the box is known from memory. May. */
  readonly publicationPolicy?: string;
}

/** How much a profile needs a part of the head; `unused` where papers of the body do not carry it. */
export type HeaderNeed = "must" | "should" | "may" | "unused";

/** A part of the head. */
export type HeaderPart = Exclude<keyof HeaderBlock, "profile">;

/**
 * What the papers of each body carry in their head: the project's reading (mark `D`) of papers that were seen. Group papers of 2010 to 2013 have SOURCE, TITLE
 * and a purpose; reports to the Council have Summary, Action required and References; the form of ITU-D asks for meeting, source, title and purpose.
 */
export const headerNeeds: Readonly<Record<HeaderProfile, Readonly<Record<HeaderPart, HeaderNeed>>>> = {
  council: {
    conferenceOrMeeting: "must",
    placeAndDates: "must",
    agendaItem: "should",
    documentSymbol: "should",
    documentDate: "must",
    originalLanguage: "must",
    originalOnly: "may",
    revisionOf: "may",
    authorLine: "must",
    transmittalNote: "may",
    source: "unused",
    title: "must",
    purpose: "unused",
    summary: "must",
    actionRequired: "must",
    references: "must",
    strategicPlanLink: "may",
    financialImplications: "may",
    publicationPolicy: "may",
  },
  "cwg-cop": {
    conferenceOrMeeting: "must",
    placeAndDates: "should",
    agendaItem: "may",
    documentSymbol: "should",
    documentDate: "must",
    originalLanguage: "must",
    originalOnly: "may",
    revisionOf: "may",
    authorLine: "may",
    transmittalNote: "unused",
    source: "must",
    title: "must",
    purpose: "should",
    summary: "may",
    actionRequired: "may",
    references: "may",
    strategicPlanLink: "unused",
    financialImplications: "unused",
    publicationPolicy: "unused",
  },
  "itu-d": {
    conferenceOrMeeting: "must",
    placeAndDates: "may",
    agendaItem: "may",
    documentSymbol: "may",
    documentDate: "should",
    originalLanguage: "should",
    originalOnly: "may",
    revisionOf: "may",
    authorLine: "unused",
    transmittalNote: "unused",
    source: "must",
    title: "must",
    purpose: "must",
    summary: "must",
    actionRequired: "should",
    references: "may",
    strategicPlanLink: "unused",
    financialImplications: "unused",
    publicationPolicy: "unused",
  },
};
