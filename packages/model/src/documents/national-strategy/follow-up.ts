import type { Measurement, MeetingReference, Missing, Period } from "../../values/index.js";
import type { Disaggregation, MonitoringIndicatorCode, Periodicity, ReportingChannelType, StakeholderCategory } from "../../vocabularies/index.js";

/** A way to report harm or to get help. Hotlines, helplines and general lines are different things. */
export interface ReportingChannel {
  /** Kind of channel. Must. */
  readonly type: ReportingChannelType;
  /** Name of it. Must. */
  readonly name: string;
  /** Number or address as printed: `116 111`, `hotline.example`. Should. */
  readonly contact?: string;
  /** When it can be reached, as printed: `24 hours`. May. */
  readonly availability?: string;
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
  /** Remark of the recorder. May. */
  readonly note?: string;
}

/** An indicator by which the strategy is followed. No list of ITU was reachable: codes and form are our design. */
export interface MonitoringIndicator {
  /** Id inside the document. Must. */
  readonly id: string;
  /** Code, where it is one of the model's. Should. */
  readonly code?: MonitoringIndicatorCode;
  /** What is measured, of whom and how. Must. */
  readonly definition: string;
  /** Unit: `percent`, `count`, `hours`. Should. */
  readonly unit?: string;
  /** Value at the start. Should, or why not. */
  readonly baseline?: Measurement | Missing;
  /** Value to be reached. Should, or why not. */
  readonly target?: Measurement | Missing;
  /** Where the data come from. Should. */
  readonly dataSource?: string;
  /** How often the data are gathered. Should. */
  readonly collectionCycle?: Periodicity;
  /** Body that answers for it. Should. */
  readonly responsible?: string;
  /** How it is divided. Should. */
  readonly disaggregation?: readonly Disaggregation[];
}

/** How progress is followed. */
export interface Monitoring {
  /** In the words of the document. Must. */
  readonly text: string;
  /** How often it is reported. Should. */
  readonly periodicity?: Periodicity;
  /** The periodicity as printed. May. */
  readonly statedAs?: string;
  /** Body that answers for it. Should. */
  readonly responsible?: string;
  /** Day by which bodies report, as printed: `by 1 February of each year` (NS-MDA). May. */
  readonly reportDeadline?: string;
  /** Indicators. Should. */
  readonly indicators?: readonly MonitoringIndicator[];
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
}

/** Mandate and members of the body that coordinates (COST, MNR-2016). */
export interface CoordinationBody {
  /** Name of it, as in `coordination`. Must. */
  readonly name: string;
  /** What it may decide. Should. */
  readonly mandate?: string;
  /** Names or ids of entries in `organizations`. Should. */
  readonly members?: readonly string[];
  /** How often it meets. May. */
  readonly meets?: Periodicity;
}

/** One round in which stakeholders were heard (COPG-POL asks for open consultation). */
export interface Consultation {
  /** Who was heard. Must; may be empty. */
  readonly stakeholders: readonly StakeholderCategory[];
  /** Bodies that took part. May. */
  readonly organizations?: readonly string[];
  /** When. Should. */
  readonly period?: Period;
  /** How: survey, public comment, workshop … Should. */
  readonly method?: string;
  /** What changed by it. May. */
  readonly outcome?: string;
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
}

/** A meeting of the working group at which the strategy was presented: the second half of the clause. */
export interface StrategyPresentation {
  /** The meeting. Must. */
  readonly meeting: MeetingReference;
  /** Symbol of the paper, as printed. Should. */
  readonly documentSymbol?: string;
  /** Id of the contribution, when it is at hand. May. */
  readonly contribution?: string;
}
