import type * as z from "zod";
import { activityLog } from "./activity-log/activity-log.schema.js";
import { implementationReport } from "./implementation-report/implementation-report.schema.js";
import { nationalReturn } from "./national-return/national-return.schema.js";
import { nationalStrategy } from "./national-strategy/national-strategy.schema.js";
import { quarterlyReport } from "./quarterly-report/quarterly-report.schema.js";
import type { DocumentType } from "./registry.js";

/** Zod schema of every document type. */
export const documentSchemas = {
  "activity-log": activityLog,
  "implementation-report": implementationReport,
  "national-return": nationalReturn,
  "national-strategy": nationalStrategy,
  "quarterly-report": quarterlyReport,
} as const satisfies Readonly<Record<DocumentType, z.ZodType>>;

/** Names of all document types, in alphabetical order. */
export const documentTypes = Object.keys(documentSchemas) as readonly DocumentType[];
