// Written by tools/register.mjs from the folders of the document types.
import { evidence as awarenessCampaignRecord } from "../awareness-campaign-record/awareness-campaign-record.evidence.js";
import { evidence as capacityBuildingSessionRecord } from "../capacity-building-session-record/capacity-building-session-record.evidence.js";
import { evidence as contribution } from "../contribution/contribution.evidence.js";
import { evidence as coordinationRecord } from "../coordination-record/coordination-record.evidence.js";
import { evidence as feasibilityNote } from "../feasibility-note/feasibility-note.evidence.js";
import { evidence as guidanceMaterial } from "../guidance-material/guidance-material.evidence.js";
import { evidence as guidelineDocument } from "../guideline-document/guideline-document.evidence.js";
import { evidence as guidingPrinciples } from "../guiding-principles/guiding-principles.evidence.js";
import { evidence as participationMeasureRecord } from "../participation-measure-record/participation-measure-record.evidence.js";
import { evidence as partnershipRecord } from "../partnership-record/partnership-record.evidence.js";
import { evidence as projectRecord } from "../project-record/project-record.evidence.js";
import { evidence as smartphoneGuidelines } from "../smartphone-guidelines/smartphone-guidelines.evidence.js";

/** How the types that are evidence themselves are read as such. */
export const ownEvidence = {
  "awareness-campaign-record": awarenessCampaignRecord,
  "capacity-building-session-record": capacityBuildingSessionRecord,
  contribution: contribution,
  "coordination-record": coordinationRecord,
  "feasibility-note": feasibilityNote,
  "guidance-material": guidanceMaterial,
  "guideline-document": guidelineDocument,
  "guiding-principles": guidingPrinciples,
  "participation-measure-record": participationMeasureRecord,
  "partnership-record": partnershipRecord,
  "project-record": projectRecord,
  "smartphone-guidelines": smartphoneGuidelines,
} as const;
