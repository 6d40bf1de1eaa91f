import type { Result } from "@cop-sdk/diagnostics";
import { defineParser, headerFault } from "../parsing/define-document.js";
import type { Parser } from "../parsing/parser.js";
import { type CopDocument, type DocumentType, type DocumentTypes, documentTypes } from "./registry.js";
import { documentSchemas } from "./schemas.js";

/** Reads a national strategy. */
export const parseNationalStrategy: Parser<DocumentTypes["national-strategy"]> = defineParser("national-strategy", documentSchemas["national-strategy"]);

/** Reads an activity log. */
export const parseActivityLog: Parser<DocumentTypes["activity-log"]> = defineParser("activity-log", documentSchemas["activity-log"]);

/** Reads a national return. */
export const parseNationalReturn: Parser<DocumentTypes["national-return"]> = defineParser("national-return", documentSchemas["national-return"]);

/** Reads a quarterly report. */
export const parseQuarterlyReport: Parser<DocumentTypes["quarterly-report"]> = defineParser("quarterly-report", documentSchemas["quarterly-report"]);

/** Reads an implementation report. */
export const parseImplementationReport: Parser<DocumentTypes["implementation-report"]> = defineParser(
  "implementation-report",
  documentSchemas["implementation-report"],
);

/** Reads an awareness campaign record. */
export const parseAwarenessCampaignRecord: Parser<DocumentTypes["awareness-campaign-record"]> = defineParser(
  "awareness-campaign-record",
  documentSchemas["awareness-campaign-record"],
);

/** Reads a capacity-building session record. */
export const parseCapacityBuildingSessionRecord: Parser<DocumentTypes["capacity-building-session-record"]> = defineParser(
  "capacity-building-session-record",
  documentSchemas["capacity-building-session-record"],
);

/** Reads a report of the Chair. */
export const parseChairReport: Parser<DocumentTypes["chair-report"]> = defineParser("chair-report", documentSchemas["chair-report"]);

/** Reads a contribution. */
export const parseContribution: Parser<DocumentTypes["contribution"]> = defineParser("contribution", documentSchemas.contribution);

/** Reads a coordination record. */
export const parseCoordinationRecord: Parser<DocumentTypes["coordination-record"]> = defineParser(
  "coordination-record",
  documentSchemas["coordination-record"],
);

/** Reads a country profile. */
export const parseCountryProfile: Parser<DocumentTypes["country-profile"]> = defineParser("country-profile", documentSchemas["country-profile"]);

/** Reads a finding on a regional working group. */
export const parseFeasibilityNote: Parser<DocumentTypes["feasibility-note"]> = defineParser("feasibility-note", documentSchemas["feasibility-note"]);

/** Reads guidance material. */
export const parseGuidanceMaterial: Parser<DocumentTypes["guidance-material"]> = defineParser("guidance-material", documentSchemas["guidance-material"]);

/** Reads a guideline document. */
export const parseGuidelineDocument: Parser<DocumentTypes["guideline-document"]> = defineParser("guideline-document", documentSchemas["guideline-document"]);

/** Reads regional guiding principles. */
export const parseGuidingPrinciples: Parser<DocumentTypes["guiding-principles"]> = defineParser("guiding-principles", documentSchemas["guiding-principles"]);

/** Reads a participation measure record. */
export const parseParticipationMeasureRecord: Parser<DocumentTypes["participation-measure-record"]> = defineParser(
  "participation-measure-record",
  documentSchemas["participation-measure-record"],
);

/** Reads a partnership record. */
export const parsePartnershipRecord: Parser<DocumentTypes["partnership-record"]> = defineParser("partnership-record", documentSchemas["partnership-record"]);

/** Reads a project record. */
export const parseProjectRecord: Parser<DocumentTypes["project-record"]> = defineParser("project-record", documentSchemas["project-record"]);

/** Reads guidelines for smartphones. */
export const parseSmartphoneGuidelines: Parser<DocumentTypes["smartphone-guidelines"]> = defineParser(
  "smartphone-guidelines",
  documentSchemas["smartphone-guidelines"],
);

const parsers: { readonly [Type in DocumentType]: Parser<DocumentTypes[Type]> } = {
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

/**
 * Reads a JSON value as a document of whichever type it says it is. The same value comes back, with its type; unknown members are kept
 * and told.
 *
 * @example
 * ```ts
 * import { parseDocument } from "@cop-sdk/model";
 *
 * const result = parseDocument(JSON.parse('{"type":"activity-log","modelVersion":"1"}'));
 * if (!result.ok) for (const { code, pointer } of result.diagnostics) console.log(code, pointer);
 * ```
 */
export function parseDocument(value: unknown): Result<CopDocument> {
  const fault = headerFault(value, documentTypes);
  if (fault) return { ok: false, diagnostics: [fault] };
  return parsers[(value as { readonly type: DocumentType }).type](value);
}
