import type { ActivityLog } from "./activity-log/activity-log.js";
import type { ImplementationReport } from "./implementation-report/implementation-report.js";
import type { NationalReturn } from "./national-return/national-return.js";
import type { NationalStrategy } from "./national-strategy/national-strategy.js";
import type { QuarterlyReport } from "./quarterly-report/quarterly-report.js";

/** Every document type with its interface. A new type is added here, in `schemas.ts` and in `parsers.ts`; the rest follows. */
export interface DocumentTypes {
  "activity-log": ActivityLog;
  "implementation-report": ImplementationReport;
  "national-return": NationalReturn;
  "national-strategy": NationalStrategy;
  "quarterly-report": QuarterlyReport;
}

/** Name of a document type. */
export type DocumentType = keyof DocumentTypes;

/** Any document of the model. */
export type CopDocument = DocumentTypes[DocumentType];
