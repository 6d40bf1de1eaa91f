import type { Figure } from "../../records/index.js";
import type { CalendarDate, DocumentLink, Missing, Money, MultilingualText, Organization, Period, Stated } from "../../values/index.js";
import type { StrategyKind, StrategyStatus } from "../../vocabularies/index.js";
import type { DocumentBase, EvidenceBase } from "../base.js";
import type { Goal, NotCoveredGroup, StrategyAction, Target } from "./action-plan.js";
import type { Adoption, Launch, LegalBasis, RelatedStrategy } from "./adoption.js";
import type { Consultation, CoordinationBody, Monitoring, ReportingChannel, StrategyPresentation } from "./follow-up.js";

export type { Goal, NotCoveredGroup, StrategyAction, Target, TargetBaseline } from "./action-plan.js";
export type { Adoption, AdoptionInstrument, Launch, LegalBasis, RelatedStrategy } from "./adoption.js";
export type { Consultation, CoordinationBody, Monitoring, MonitoringIndicator, ReportingChannel, StrategyPresentation } from "./follow-up.js";

/**
 * A national child online protection strategy, policy, framework, programme, road map or action plan
 * (`res67-2014/invites-member-states/3`). Members were seen in real strategies of Zambia, Moldova and Viet Nam (NS-ZMB, NS-MDA, NS-VNM) or in guidance
 * (COPG-POL, MNR-2016, GC25); what each needs is our design.
 *
 * @example
 * ```ts
 * import { type NationalStrategy, parseNationalStrategy } from "@cop-sdk/model";
 *
 * const strategy: NationalStrategy = {
 *   type: "national-strategy",
 *   modelVersion: "1",
 *   id: "zm-2025",
 *   language: "en",
 *   country: "ZM",
 *   title: { en: "National Child Online Protection Strategy 2025-2029" },
 *   kind: "strategy",
 *   languages: ["en"],
 *   status: "launched",
 *   period: { start: "2025", end: "2029" },
 *   launch: { date: "2025-11-24" },
 *   budget: { amount: 1800000, currency: "USD" },
 * };
 * parseNationalStrategy(strategy).ok; // true
 * ```
 */
export interface NationalStrategy extends DocumentBase<"national-strategy">, EvidenceBase {
  /** ISO 3166-1 alpha-2 code. Must. */
  readonly country: string;
  /** Title by language; the original first. Must. */
  readonly title: MultilingualText;
  /** Language tags of titles that are official wording; others only describe. Should. */
  readonly officialTitles?: readonly string[];
  /** Other spellings and renderings that were met. May. */
  readonly titleVariants?: readonly string[];
  /** Kind of document. Must. */
  readonly kind: StrategyKind;
  /** What the document is really about, such as `child-online-protection`; it may be wider. Should. */
  readonly scope?: string;
  /** Languages of the original (BCP 47). Must. */
  readonly languages: readonly string[];
  /** How far it has come; `in-force` and `expired` follow from dates. Must. */
  readonly status: StrategyStatus;
  /** What the status rests on. Should. */
  readonly statusBasis?: string;
  /** Time for which it holds (NS-ZMB, NS-MDA, NS-VNM). Should. */
  readonly period?: Period | Missing;
  /** Adoption by the competent authority. Should, or why not. */
  readonly adoption?: Adoption | Missing;
  /** Public presentation. May. */
  readonly launch?: Launch | Missing;
  /** Every body that the document names; `lead`, `coordination` and the actions refer to them by id or name. Should. */
  readonly organizations?: readonly Organization[];
  /** Ids or names of the responsible bodies (NS-ZMB). Must, or why not. */
  readonly lead?: readonly string[] | Missing;
  /** Ids or names of the bodies that coordinate (COST). Should. */
  readonly coordination?: readonly string[] | Missing;
  /** Mandate and members of the coordinating bodies. May. */
  readonly coordinationBodies?: readonly CoordinationBody[];
  /** Laws, policies and parent strategies on which it rests (NS-MDA, NS-ZMB). Should. */
  readonly legalBasis?: readonly LegalBasis[];
  /** What was found before it was written, and on what it rests (MNR-2016, NS-ZMB). Should, or why not. */
  readonly situationAnalysis?: Stated<string> | Missing;
  /** What it wants to reach in the end. May. */
  readonly vision?: Stated<string> | Missing;
  /** What its makers are to do. May. */
  readonly mission?: Stated<string> | Missing;
  /** Principles that it names. May. */
  readonly principles?: readonly string[];
  /** Goals, pillars or themes, with the groups of the checklist that each serves. Should. */
  readonly goals?: readonly Goal[];
  /** Measurable statements (NS-ZMB). May. */
  readonly targets?: readonly Target[];
  /** Rows of the action plan (NS-MDA). Should. */
  readonly actions?: readonly StrategyAction[];
  /** Number of actions in the document itself, when not all are listed here. May. */
  readonly actionCount?: Stated<number>;
  /** Budget of the whole (NS-ZMB). Should, or why not. */
  readonly budget?: Money | Missing;
  /** Rule by which it is paid for, in words (NS-MDA). Should. */
  readonly funding?: string;
  /** Hotlines, helplines and other ways to report that it names (MNR-2016, COPG-2014). Should. */
  readonly reportingChannels?: readonly ReportingChannel[];
  /** How progress is followed (NS-MDA, MNR-2016). Should, or why not. */
  readonly monitoring?: Monitoring | Missing;
  /** When it is to be reviewed (GC25). Should. */
  readonly reviewDate?: CalendarDate;
  /** Figures that it gives. May. */
  readonly figures?: readonly Figure[];
  /** Concept ids of the risk taxonomy, such as `cop-risk:grooming`. Should. */
  readonly riskCoverage?: readonly string[];
  /** Groups of ITU's national checklist that it does not cover, with the reason. Should. */
  readonly notCovered?: readonly NotCoveredGroup[];
  /** How children were heard (COPG-POL, GC25). Should, or why not. */
  readonly childParticipation?: Stated<string> | Missing;
  /** Who else was heard, when and how (COPG-POL). Should, or why not. */
  readonly stakeholderConsultation?: readonly Consultation[] | Missing;
  /** How it works with other countries and bodies (GC25, AU-2024). Should, or why not. */
  readonly internationalCooperation?: Stated<string> | Missing;
  /** Meetings of the working group at which it was presented (SEED). May. */
  readonly presentedTo?: readonly StrategyPresentation[];
  /** The strategy itself: where it can be had, in which language, with the hash of the file. Should. */
  readonly sourceDocuments?: readonly DocumentLink[];
  /** The document that it follows. May. */
  readonly predecessor?: RelatedStrategy;
  /** The document that replaces it; must where the status is `superseded`. May. */
  readonly successor?: RelatedStrategy;
}
