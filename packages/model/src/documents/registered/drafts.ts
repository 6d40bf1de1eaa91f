// Written by tools/register.mjs from the folders of the document types.
import type { DraftBase, DraftKnowledge } from "../drafting.js";
import { draft as activityLog } from "../activity-log/activity-log.draft.js";
import { draft as awarenessCampaignRecord } from "../awareness-campaign-record/awareness-campaign-record.draft.js";
import { draft as capacityBuildingSessionRecord } from "../capacity-building-session-record/capacity-building-session-record.draft.js";
import { draft as chairReport } from "../chair-report/chair-report.draft.js";
import { draft as contribution } from "../contribution/contribution.draft.js";
import { draft as coordinationRecord } from "../coordination-record/coordination-record.draft.js";
import { draft as countryProfile } from "../country-profile/country-profile.draft.js";
import { draft as feasibilityNote } from "../feasibility-note/feasibility-note.draft.js";
import { draft as guidanceMaterial } from "../guidance-material/guidance-material.draft.js";
import { draft as guidelineDocument } from "../guideline-document/guideline-document.draft.js";
import { draft as guidingPrinciples } from "../guiding-principles/guiding-principles.draft.js";
import { draft as nationalReturn } from "../national-return/national-return.draft.js";
import { draft as nationalStrategy } from "../national-strategy/national-strategy.draft.js";
import { draft as participationMeasureRecord } from "../participation-measure-record/participation-measure-record.draft.js";
import { draft as partnershipRecord } from "../partnership-record/partnership-record.draft.js";
import { draft as projectRecord } from "../project-record/project-record.draft.js";
import { draft as quarterlyReport } from "../quarterly-report/quarterly-report.draft.js";
import { draft as smartphoneGuidelines } from "../smartphone-guidelines/smartphone-guidelines.draft.js";
import type { DocumentTypes } from "./types.js";

/** What a fresh document of each type must know from the start. */
export interface DraftFacts {
  "activity-log": Pick<DraftKnowledge, never>;
  "awareness-campaign-record": Pick<DraftKnowledge, never>;
  "capacity-building-session-record": Pick<DraftKnowledge, never>;
  "chair-report": Pick<DraftKnowledge, never>;
  contribution: Pick<DraftKnowledge, never>;
  "coordination-record": Pick<DraftKnowledge, never>;
  "country-profile": Pick<DraftKnowledge, "country">;
  "feasibility-note": Pick<DraftKnowledge, "region">;
  "guidance-material": Pick<DraftKnowledge, never>;
  "guideline-document": Pick<DraftKnowledge, never>;
  "guiding-principles": Pick<DraftKnowledge, "region">;
  "national-return": Pick<DraftKnowledge, "country" | "quarter">;
  "national-strategy": Pick<DraftKnowledge, "country">;
  "participation-measure-record": Pick<DraftKnowledge, never>;
  "partnership-record": Pick<DraftKnowledge, never>;
  "project-record": Pick<DraftKnowledge, never>;
  "quarterly-report": Pick<DraftKnowledge, "region" | "quarter">;
  "smartphone-guidelines": Pick<DraftKnowledge, never>;
}

/** How a fresh document of each type is made. */
export const drafts: { readonly [Type in keyof DraftFacts]: { readonly make: (facts: DraftBase & DraftFacts[Type]) => DocumentTypes[Type] } } = {
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
  "national-return": nationalReturn,
  "national-strategy": nationalStrategy,
  "participation-measure-record": participationMeasureRecord,
  "partnership-record": partnershipRecord,
  "project-record": projectRecord,
  "quarterly-report": quarterlyReport,
  "smartphone-guidelines": smartphoneGuidelines,
};

/** Members that a fresh document of each type needs beside `id` and `language`. */
export const draftNeeds = {
  "activity-log": [],
  "awareness-campaign-record": [],
  "capacity-building-session-record": [],
  "chair-report": [],
  contribution: [],
  "coordination-record": [],
  "country-profile": ["country"],
  "feasibility-note": ["region"],
  "guidance-material": [],
  "guideline-document": [],
  "guiding-principles": ["region"],
  "national-return": ["country", "quarter"],
  "national-strategy": ["country"],
  "participation-measure-record": [],
  "partnership-record": [],
  "project-record": [],
  "quarterly-report": ["region", "quarter"],
  "smartphone-guidelines": [],
} as const satisfies { readonly [Type in keyof DraftFacts]: readonly (keyof DraftFacts[Type])[] };
