import type { Figure } from "../../records/index.js";
import type { Attribution, CalendarDate, Missing, Money, MultilingualText, Organization, Period, Stated } from "../../values/index.js";
import type { ActionStatus, ChecklistGroup, Periodicity, Qualifier, ReportingChannelType, StrategyKind, StrategyStatus } from "../../vocabularies/index.js";
import type { DocumentBase } from "../base.js";

/** The legal act by which a strategy was adopted. */
export interface AdoptionInstrument {
  /** Kind of act, in the words of the country: decree, decision, law … */
  readonly kind: string;
  readonly number?: string;
  readonly date?: CalendarDate;
  /** Where it was published officially. */
  readonly gazette?: string;
  /** Acts that changed it later. */
  readonly amendedBy?: readonly string[];
  readonly sources?: readonly string[];
}

/** Adoption by the competent authority. It is not the launch. */
export interface Adoption {
  readonly body?: string;
  readonly date?: CalendarDate;
  readonly statedAs?: string;
  readonly instrument?: AdoptionInstrument;
  readonly sources?: readonly string[];
  readonly note?: string;
}

/** Public presentation of the strategy. It is not the adoption. */
export interface Launch {
  readonly date?: CalendarDate;
  readonly statedAs?: string;
  readonly place?: string;
  /** Office that presented it, never a person's name. */
  readonly by?: string;
  readonly sources?: readonly string[];
  readonly note?: string;
}

/** A goal, pillar or theme of the strategy. */
export interface Goal {
  /** Id inside the document. */
  readonly id: string;
  /** Official number, where the document has one. */
  readonly officialRef?: string;
  readonly text: string;
  /** Groups of ITU's national checklist that it serves. */
  readonly checklistGroups?: readonly ChecklistGroup[];
  readonly sources?: readonly string[];
  readonly note?: string;
}

/** A measurable statement. */
export interface Target {
  readonly text: string;
  readonly indicator?: string;
  readonly value?: number;
  readonly unit?: string;
  readonly qualifier?: Qualifier;
  readonly baseline?: { readonly value: number; readonly date?: CalendarDate };
  readonly due?: CalendarDate;
  readonly statedAs?: string;
  readonly sources?: readonly string[];
}

/** One row of the action plan. */
export interface StrategyAction {
  /** Id inside the document. */
  readonly id: string;
  /** Official number, where the document has one. */
  readonly officialRef?: string;
  /** Id of the goal that it serves. */
  readonly goal?: string;
  readonly activity: string;
  /** Names or ids of entries in `organizations` that answer for it. */
  readonly leads?: readonly string[];
  readonly partners?: readonly string[];
  readonly timeline?: Period | Missing;
  readonly budget?: Money | Missing;
  readonly indicator?: string;
  readonly status?: ActionStatus;
  /** The status as printed. */
  readonly statusStatedAs?: string;
  readonly sources?: readonly string[];
  readonly note?: string;
}

/** A way to report harm or to get help. Hotlines, helplines and general lines are different things. */
export interface ReportingChannel {
  readonly type: ReportingChannelType;
  readonly name: string;
  /** Number or address as printed: `116 111`, `hotline.example`. */
  readonly contact?: string;
  readonly availability?: string;
  readonly sources?: readonly string[];
  readonly note?: string;
}

/** A law, policy or parent strategy on which this one rests. */
export interface LegalBasis {
  readonly name: string;
  readonly number?: string;
  readonly date?: CalendarDate;
  readonly inForceFrom?: CalendarDate;
  readonly repeals?: string;
  readonly statedAs?: string;
  readonly sources?: readonly string[];
  readonly note?: string;
}

/** How progress is followed. */
export interface Monitoring {
  readonly text: string;
  readonly periodicity?: Periodicity;
  /** The periodicity as printed. */
  readonly statedAs?: string;
  readonly responsible?: string;
  readonly sources?: readonly string[];
}

/** An earlier or later document of the same line. */
export interface RelatedStrategy {
  readonly title: string;
  /** Id of the document, when it is at hand. */
  readonly id?: string;
  readonly period?: Period;
  readonly approved?: CalendarDate;
  readonly budget?: Money;
  readonly note?: string;
  readonly sources?: readonly string[];
}

/**
 * A national child online protection strategy, policy, framework, programme, road map or action plan
 * (`res67-2014/invites-member-states/3`).
 */
export interface NationalStrategy extends DocumentBase<"national-strategy"> {
  /** ISO 3166-1 alpha-2 code. Must. */
  readonly country: string;
  /** Title by language; the original first. Must. */
  readonly title: MultilingualText;
  /** Language tags of titles that are official wording; others only describe. Should. */
  readonly officialTitles?: readonly string[];
  /** Other spellings and renderings that were met. May. */
  readonly titleVariants?: readonly string[];
  /** Must. */
  readonly kind: StrategyKind;
  /** What the document is really about, such as `child-online-protection`; it may be wider. Should. */
  readonly scope?: string;
  /** Languages of the original (BCP 47). Must. */
  readonly languages: readonly string[];
  /** Must. */
  readonly status: StrategyStatus;
  /** What the status rests on. Should. */
  readonly statusBasis?: string;
  /** Time for which it holds. Should. */
  readonly period?: Period | Missing;
  /** Should. */
  readonly adoption?: Adoption | Missing;
  /** May. */
  readonly launch?: Launch | Missing;
  /** Every body that the document names; `lead`, `coordination` and the actions refer to them by id or name. Should. */
  readonly organizations?: readonly Organization[];
  /** Ids or names of the responsible bodies. Must, or why not. */
  readonly lead?: readonly string[] | Missing;
  /** Ids or names of the bodies that coordinate. Should. */
  readonly coordination?: readonly string[] | Missing;
  readonly legalBasis?: readonly LegalBasis[];
  readonly vision?: Stated<string> | Missing;
  readonly mission?: Stated<string> | Missing;
  readonly goals?: readonly Goal[];
  readonly targets?: readonly Target[];
  readonly actions?: readonly StrategyAction[];
  /** Number of actions in the document itself, when not all are listed here. */
  readonly actionCount?: Stated<number>;
  readonly budget?: Money | Missing;
  /** Rule by which it is paid for, in words. */
  readonly funding?: string;
  readonly reportingChannels?: readonly ReportingChannel[];
  readonly monitoring?: Monitoring | Missing;
  readonly reviewDate?: CalendarDate;
  readonly figures?: readonly Figure[];
  /** Concept ids of the risk taxonomy, such as `cop-risk:grooming`. */
  readonly riskCoverage?: readonly string[];
  /** Groups of ITU's national checklist that it does not cover, with the reason. */
  readonly notCovered?: readonly { readonly checklistGroup: ChecklistGroup; readonly reason: string }[];
  /** How children were heard. Should, or why not. */
  readonly childParticipation?: Stated<string> | Missing;
  readonly predecessor?: RelatedStrategy;
  readonly successor?: RelatedStrategy;
  /** Clauses that it is said to serve, and who says so. */
  readonly serves?: readonly Attribution[];
  /** Whether the country's administration has confirmed the content. */
  readonly validatedByCountry?: boolean;
}
