// Written by tools/register.mjs from the folders of the document types.
import type * as z from "zod";
import { activityLog } from "../activity-log/activity-log.schema.js";
import { awarenessCampaignRecord } from "../awareness-campaign-record/awareness-campaign-record.schema.js";
import { capacityBuildingSessionRecord } from "../capacity-building-session-record/capacity-building-session-record.schema.js";
import { chairReport } from "../chair-report/chair-report.schema.js";
import { contribution } from "../contribution/contribution.schema.js";
import { coordinationRecord } from "../coordination-record/coordination-record.schema.js";
import { countryProfile } from "../country-profile/country-profile.schema.js";
import { feasibilityNote } from "../feasibility-note/feasibility-note.schema.js";
import { guidanceMaterial } from "../guidance-material/guidance-material.schema.js";
import { guidelineDocument } from "../guideline-document/guideline-document.schema.js";
import { guidingPrinciples } from "../guiding-principles/guiding-principles.schema.js";
import { implementationReport } from "../implementation-report/implementation-report.schema.js";
import { nationalReturn } from "../national-return/national-return.schema.js";
import { nationalStrategy } from "../national-strategy/national-strategy.schema.js";
import { participationMeasureRecord } from "../participation-measure-record/participation-measure-record.schema.js";
import { partnershipRecord } from "../partnership-record/partnership-record.schema.js";
import { projectRecord } from "../project-record/project-record.schema.js";
import { quarterlyReport } from "../quarterly-report/quarterly-report.schema.js";
import { smartphoneGuidelines } from "../smartphone-guidelines/smartphone-guidelines.schema.js";
import type { DocumentTypes } from "./types.js";

/** The type of {@link documentSchemas}, written out so that the declarations name each schema instead of repeating it. */
export type DocumentSchemas = {
  readonly "activity-log": typeof activityLog;
  readonly "awareness-campaign-record": typeof awarenessCampaignRecord;
  readonly "capacity-building-session-record": typeof capacityBuildingSessionRecord;
  readonly "chair-report": typeof chairReport;
  readonly contribution: typeof contribution;
  readonly "coordination-record": typeof coordinationRecord;
  readonly "country-profile": typeof countryProfile;
  readonly "feasibility-note": typeof feasibilityNote;
  readonly "guidance-material": typeof guidanceMaterial;
  readonly "guideline-document": typeof guidelineDocument;
  readonly "guiding-principles": typeof guidingPrinciples;
  readonly "implementation-report": typeof implementationReport;
  readonly "national-return": typeof nationalReturn;
  readonly "national-strategy": typeof nationalStrategy;
  readonly "participation-measure-record": typeof participationMeasureRecord;
  readonly "partnership-record": typeof partnershipRecord;
  readonly "project-record": typeof projectRecord;
  readonly "quarterly-report": typeof quarterlyReport;
  readonly "smartphone-guidelines": typeof smartphoneGuidelines;
};

/** Zod schema of every document type. */
export const documentSchemas: DocumentSchemas = {
  "activity-log": activityLog,
  "awareness-campaign-record": awarenessCampaignRecord,
  "capacity-building-session-record": capacityBuildingSessionRecord,
  "chair-report": chairReport,
  contribution: contribution,
  "coordination-record": coordinationRecord,
  "country-profile": countryProfile,
  "feasibility-note": feasibilityNote,
  "guidance-material": guidanceMaterial,
  "guideline-document": guidelineDocument,
  "guiding-principles": guidingPrinciples,
  "implementation-report": implementationReport,
  "national-return": nationalReturn,
  "national-strategy": nationalStrategy,
  "participation-measure-record": participationMeasureRecord,
  "partnership-record": partnershipRecord,
  "project-record": projectRecord,
  "quarterly-report": quarterlyReport,
  "smartphone-guidelines": smartphoneGuidelines,
} satisfies Readonly<Record<keyof DocumentTypes, z.ZodType>>;

export {
  activityLog as activityLogSchema,
  awarenessCampaignRecord as awarenessCampaignRecordSchema,
  capacityBuildingSessionRecord as capacityBuildingSessionRecordSchema,
  chairReport as chairReportSchema,
  contribution as contributionSchema,
  coordinationRecord as coordinationRecordSchema,
  countryProfile as countryProfileSchema,
  feasibilityNote as feasibilityNoteSchema,
  guidanceMaterial as guidanceMaterialSchema,
  guidelineDocument as guidelineDocumentSchema,
  guidingPrinciples as guidingPrinciplesSchema,
  implementationReport as implementationReportSchema,
  nationalReturn as nationalReturnSchema,
  nationalStrategy as nationalStrategySchema,
  participationMeasureRecord as participationMeasureRecordSchema,
  partnershipRecord as partnershipRecordSchema,
  projectRecord as projectRecordSchema,
  quarterlyReport as quarterlyReportSchema,
  smartphoneGuidelines as smartphoneGuidelinesSchema,
};
