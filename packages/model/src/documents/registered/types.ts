// Written by tools/register.mjs from the folders of the document types.
import type { ActivityLog } from "../activity-log/activity-log.js";
import type { AwarenessCampaignRecord } from "../awareness-campaign-record/awareness-campaign-record.js";
import type { CapacityBuildingSessionRecord } from "../capacity-building-session-record/capacity-building-session-record.js";
import type { ChairReport } from "../chair-report/chair-report.js";
import type { Contribution } from "../contribution/contribution.js";
import type { CoordinationRecord } from "../coordination-record/coordination-record.js";
import type { CountryProfile } from "../country-profile/country-profile.js";
import type { FeasibilityNote } from "../feasibility-note/feasibility-note.js";
import type { GuidanceMaterial } from "../guidance-material/guidance-material.js";
import type { GuidelineDocument } from "../guideline-document/guideline-document.js";
import type { GuidingPrinciples } from "../guiding-principles/guiding-principles.js";
import type { ImplementationReport } from "../implementation-report/implementation-report.js";
import type { NationalReturn } from "../national-return/national-return.js";
import type { NationalStrategy } from "../national-strategy/national-strategy.js";
import type { ParticipationMeasureRecord } from "../participation-measure-record/participation-measure-record.js";
import type { PartnershipRecord } from "../partnership-record/partnership-record.js";
import type { ProjectRecord } from "../project-record/project-record.js";
import type { QuarterlyReport } from "../quarterly-report/quarterly-report.js";
import type { SmartphoneGuidelines } from "../smartphone-guidelines/smartphone-guidelines.js";

/** Every document type with its interface. */
export interface DocumentTypes {
  "activity-log": ActivityLog;
  "awareness-campaign-record": AwarenessCampaignRecord;
  "capacity-building-session-record": CapacityBuildingSessionRecord;
  "chair-report": ChairReport;
  contribution: Contribution;
  "coordination-record": CoordinationRecord;
  "country-profile": CountryProfile;
  "feasibility-note": FeasibilityNote;
  "guidance-material": GuidanceMaterial;
  "guideline-document": GuidelineDocument;
  "guiding-principles": GuidingPrinciples;
  "implementation-report": ImplementationReport;
  "national-return": NationalReturn;
  "national-strategy": NationalStrategy;
  "participation-measure-record": ParticipationMeasureRecord;
  "partnership-record": PartnershipRecord;
  "project-record": ProjectRecord;
  "quarterly-report": QuarterlyReport;
  "smartphone-guidelines": SmartphoneGuidelines;
}

/** Names of all document types, in alphabetical order. */
export const documentTypes = [
  "activity-log",
  "awareness-campaign-record",
  "capacity-building-session-record",
  "chair-report",
  "contribution",
  "coordination-record",
  "country-profile",
  "feasibility-note",
  "guidance-material",
  "guideline-document",
  "guiding-principles",
  "implementation-report",
  "national-return",
  "national-strategy",
  "participation-measure-record",
  "partnership-record",
  "project-record",
  "quarterly-report",
  "smartphone-guidelines",
] as const satisfies readonly (keyof DocumentTypes)[];
