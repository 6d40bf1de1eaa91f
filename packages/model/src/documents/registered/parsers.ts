// Written by tools/register.mjs from the folders of the document types.
import { defineParser } from "../../parsing/define-document.js";
import type { Parser } from "../../parsing/parser.js";
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

/** Reads a document of the type `activity-log`. */
export const parseActivityLog: Parser<DocumentTypes["activity-log"]> = defineParser("activity-log", activityLog);

/** Reads a document of the type `awareness-campaign-record`. */
export const parseAwarenessCampaignRecord: Parser<DocumentTypes["awareness-campaign-record"]> = defineParser("awareness-campaign-record", awarenessCampaignRecord);

/** Reads a document of the type `capacity-building-session-record`. */
export const parseCapacityBuildingSessionRecord: Parser<DocumentTypes["capacity-building-session-record"]> = defineParser("capacity-building-session-record", capacityBuildingSessionRecord);

/** Reads a document of the type `chair-report`. */
export const parseChairReport: Parser<DocumentTypes["chair-report"]> = defineParser("chair-report", chairReport);

/** Reads a document of the type `contribution`. */
export const parseContribution: Parser<DocumentTypes["contribution"]> = defineParser("contribution", contribution);

/** Reads a document of the type `coordination-record`. */
export const parseCoordinationRecord: Parser<DocumentTypes["coordination-record"]> = defineParser("coordination-record", coordinationRecord);

/** Reads a document of the type `country-profile`. */
export const parseCountryProfile: Parser<DocumentTypes["country-profile"]> = defineParser("country-profile", countryProfile);

/** Reads a document of the type `feasibility-note`. */
export const parseFeasibilityNote: Parser<DocumentTypes["feasibility-note"]> = defineParser("feasibility-note", feasibilityNote);

/** Reads a document of the type `guidance-material`. */
export const parseGuidanceMaterial: Parser<DocumentTypes["guidance-material"]> = defineParser("guidance-material", guidanceMaterial);

/** Reads a document of the type `guideline-document`. */
export const parseGuidelineDocument: Parser<DocumentTypes["guideline-document"]> = defineParser("guideline-document", guidelineDocument);

/** Reads a document of the type `guiding-principles`. */
export const parseGuidingPrinciples: Parser<DocumentTypes["guiding-principles"]> = defineParser("guiding-principles", guidingPrinciples);

/** Reads a document of the type `implementation-report`. */
export const parseImplementationReport: Parser<DocumentTypes["implementation-report"]> = defineParser("implementation-report", implementationReport);

/** Reads a document of the type `national-return`. */
export const parseNationalReturn: Parser<DocumentTypes["national-return"]> = defineParser("national-return", nationalReturn);

/** Reads a document of the type `national-strategy`. */
export const parseNationalStrategy: Parser<DocumentTypes["national-strategy"]> = defineParser("national-strategy", nationalStrategy);

/** Reads a document of the type `participation-measure-record`. */
export const parseParticipationMeasureRecord: Parser<DocumentTypes["participation-measure-record"]> = defineParser("participation-measure-record", participationMeasureRecord);

/** Reads a document of the type `partnership-record`. */
export const parsePartnershipRecord: Parser<DocumentTypes["partnership-record"]> = defineParser("partnership-record", partnershipRecord);

/** Reads a document of the type `project-record`. */
export const parseProjectRecord: Parser<DocumentTypes["project-record"]> = defineParser("project-record", projectRecord);

/** Reads a document of the type `quarterly-report`. */
export const parseQuarterlyReport: Parser<DocumentTypes["quarterly-report"]> = defineParser("quarterly-report", quarterlyReport);

/** Reads a document of the type `smartphone-guidelines`. */
export const parseSmartphoneGuidelines: Parser<DocumentTypes["smartphone-guidelines"]> = defineParser("smartphone-guidelines", smartphoneGuidelines);

/** The parser of every document type. */
export const documentParsers: { readonly [Type in keyof DocumentTypes]: Parser<DocumentTypes[Type]> } = {
  "activity-log": parseActivityLog,
  "awareness-campaign-record": parseAwarenessCampaignRecord,
  "capacity-building-session-record": parseCapacityBuildingSessionRecord,
  "chair-report": parseChairReport,
  contribution: parseContribution,
  "coordination-record": parseCoordinationRecord,
  "country-profile": parseCountryProfile,
  "feasibility-note": parseFeasibilityNote,
  "guidance-material": parseGuidanceMaterial,
  "guideline-document": parseGuidelineDocument,
  "guiding-principles": parseGuidingPrinciples,
  "implementation-report": parseImplementationReport,
  "national-return": parseNationalReturn,
  "national-strategy": parseNationalStrategy,
  "participation-measure-record": parseParticipationMeasureRecord,
  "partnership-record": parsePartnershipRecord,
  "project-record": parseProjectRecord,
  "quarterly-report": parseQuarterlyReport,
  "smartphone-guidelines": parseSmartphoneGuidelines,
};
