export type { ActivityLog } from "./activity-log/activity-log.js";
export { type DocumentBase, modelVersion, type Origin, origins } from "./base.js";
export { type DraftBase, type DraftFacts, type DraftType, draftNeeds, draftOf } from "./drafts.js";
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
  Goal,
  Launch,
  LegalBasis,
  Monitoring,
  NationalStrategy,
  RelatedStrategy,
  ReportingChannel,
  StrategyAction,
  Target,
} from "./national-strategy/national-strategy.js";
export {
  parseActivityLog,
  parseDocument,
  parseImplementationReport,
  parseNationalReturn,
  parseNationalStrategy,
  parseQuarterlyReport,
} from "./parsers.js";
export type { NationalUpdate, QuarterlyReport, RegulatoryProgress } from "./quarterly-report/quarterly-report.js";
export type { CopDocument, DocumentType, DocumentTypes } from "./registry.js";
export { documentTypes } from "./schemas.js";
export { serialise } from "./serialise.js";
