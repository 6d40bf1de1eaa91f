export type { ActivityLog } from "./activity-log/activity-log.js";
export type { AwarenessCampaignRecord } from "./awareness-campaign-record/awareness-campaign-record.js";
export { type DocumentBase, type EvidenceBase, modelVersion, type Origin, origins } from "./base.js";
export type { BackToBack, CapacityBuildingSessionRecord, SessionModule } from "./capacity-building-session-record/capacity-building-session-record.js";
export type { ChairReport, CoveredMeeting, DiscussedItem } from "./chair-report/chair-report.js";
export type { Contribution, Contributor, Paragraph, Proposal, TechnicalSolution } from "./contribution/contribution.js";
export type { CoordinationRecord } from "./coordination-record/coordination-record.js";
export type { CountryProfile, ProfileValidation } from "./country-profile/country-profile.js";
export { type DraftBase, type DraftFacts, type DraftType, draftNeeds, draftOf } from "./drafts.js";
export type { FeasibilityNote } from "./feasibility-note/feasibility-note.js";
export type { GuidanceMaterial } from "./guidance-material/guidance-material.js";
export type { Checklist, ChecklistItem, GuidelineDocument } from "./guideline-document/guideline-document.js";
export type { GuidingPrinciples, Principle } from "./guiding-principles/guiding-principles.js";
export type * from "./implementation-report/implementation-report.js";
export type {
  AssistanceRequest,
  Clearance,
  NationalChange,
  NationalChangeKind,
  NationalReturn,
  ReturnPeriodKind,
} from "./national-return/national-return.js";
export type {
  Adoption,
  AdoptionInstrument,
  Consultation,
  CoordinationBody,
  Goal,
  Launch,
  LegalBasis,
  Monitoring,
  MonitoringIndicator,
  NationalStrategy,
  NotCoveredGroup,
  RelatedStrategy,
  ReportingChannel,
  StrategyAction,
  StrategyPresentation,
  Target,
  TargetBaseline,
} from "./national-strategy/national-strategy.js";
export {
  parseActivityLog,
  parseAwarenessCampaignRecord,
  parseCapacityBuildingSessionRecord,
  parseChairReport,
  parseContribution,
  parseCoordinationRecord,
  parseCountryProfile,
  parseDocument,
  parseFeasibilityNote,
  parseGuidanceMaterial,
  parseGuidelineDocument,
  parseGuidingPrinciples,
  parseImplementationReport,
  parseNationalReturn,
  parseNationalStrategy,
  parseParticipationMeasureRecord,
  parsePartnershipRecord,
  parseProjectRecord,
  parseQuarterlyReport,
  parseSmartphoneGuidelines,
} from "./parsers.js";
export type { ParticipationChange, ParticipationMeasureRecord } from "./participation-measure-record/participation-measure-record.js";
export type { Deliverable, PartnershipRecord } from "./partnership-record/partnership-record.js";
export type { ProjectRecord } from "./project-record/project-record.js";
export type { NationalUpdate, QuarterlyReport, RegulatoryProgress } from "./quarterly-report/quarterly-report.js";
export type { HeldRecord, RecordBase } from "./record-base.js";
export { type CopDocument, type DocumentType, type DocumentTypes, documentTypes } from "./registry.js";
export { serialise } from "./serialise.js";
export type { Recommendation, SmartphoneGuidelines } from "./smartphone-guidelines/smartphone-guidelines.js";
