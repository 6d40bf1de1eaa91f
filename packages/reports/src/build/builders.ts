import { type Result, UsageError } from "@cop-sdk/diagnostics";
import type { DocumentTypes, DraftType } from "@cop-sdk/model";
import { validate } from "@cop-sdk/validation";
import { isRecord } from "../content/documents/schema.js";
import { filled } from "./fill.js";
import type { BuildInput, BuildOptions } from "./input.js";

/** Builds a document of one type. */
export type Builder<Type extends DraftType> = (input: BuildInput<Type>, options?: BuildOptions) => Result<DocumentTypes[Type]>;

const builderOf =
  <Type extends DraftType>(type: Type): Builder<Type> =>
  (input, options = {}) => {
    if (!isRecord(input)) throw new UsageError("usage/no-members", `A document of the type ${type} is built from its members.`, "Hand in an object.");
    const document = filled(type, input);
    const { ok, diagnostics } = validate(document, options);
    return ok ? { ok, value: document as unknown as DocumentTypes[Type], diagnostics } : { ok, diagnostics };
  };

/**
 * Builds the return that a ministry sends to its region: changes, activities, figures, challenges and requests of a quarter or another time. Not to be released
 * unless the call says so.
 *
 * @returns the document and the findings of the profile, or only findings when it has errors
 *
 * @example
 * ```ts
 * import { buildNationalReturn } from "@cop-sdk/reports/build";
 *
 * const built = buildNationalReturn({
 *   language: "en",
 *   country: "ZM",
 *   quarter: "2026-Q1",
 *   changes: [{ id: "C1", kind: "law", title: "Bill on reporting", stage: "proposed" }],
 * });
 * if (built.ok) built.value.period; // { start: "2026-01-01", end: "2026-03-31" }
 * ```
 */
export const buildNationalReturn: Builder<"national-return"> = builderOf("national-return");

/** Builds the quarterly report of a regional working group by hand: the days of its quarter, the next meeting of the working group where that is known, and `nil` where nothing is told. */
export const buildQuarterlyReport: Builder<"quarterly-report"> = builderOf("quarterly-report");

/** Builds a national strategy, policy or action plan. */
export const buildNationalStrategy: Builder<"national-strategy"> = builderOf("national-strategy");

/**
 * Builds a contribution to the working group or to a study group of ITU-D: several senders, for information or for action with what is asked.
 *
 * @example
 * ```ts
 * import { buildContribution } from "@cop-sdk/reports/build";
 *
 * const built = buildContribution({
 *   id: "two-countries-on-age-bands",
 *   language: "en",
 *   title: "Age bands in national guidance",
 *   meeting: { body: "itu-d-sg2" },
 *   submittedBy: [{ name: "Zambia", membership: "member-state", country: "ZM" }, { name: "Kenya", membership: "member-state", country: "KE" }],
 *   purpose: "action",
 *   header: "itu-d",
 * });
 * built.diagnostics.map(({ code }) => code); // ["report/action-without-text", …]: the paper is for action and asks for none
 * ```
 */
export const buildContribution: Builder<"contribution"> = builderOf("contribution");

/** Builds the Chair's report to the Council; meetings that are named by their number get their days where those were seen. */
export const buildChairReport: Builder<"chair-report"> = builderOf("chair-report");

/** Builds a country profile; it is validated by the country when the call says by which office and when. */
export const buildCountryProfile: Builder<"country-profile"> = builderOf("country-profile");

/** Builds the record of an awareness campaign. */
export const buildAwarenessCampaignRecord: Builder<"awareness-campaign-record"> = builderOf("awareness-campaign-record");

/** Builds the record of a capacity-building session; `backToBackWith` names the meeting next to which it was held. */
export const buildCapacityBuildingSessionRecord: Builder<"capacity-building-session-record"> = builderOf("capacity-building-session-record");

/** Builds the record of a project. */
export const buildProjectRecord: Builder<"project-record"> = builderOf("project-record");

/** Builds the record of a partnership. */
export const buildPartnershipRecord: Builder<"partnership-record"> = builderOf("partnership-record");

/** Builds the record of coordination between bodies. */
export const buildCoordinationRecord: Builder<"coordination-record"> = builderOf("coordination-record");

/** Builds the record of a measure for more participation. */
export const buildParticipationMeasureRecord: Builder<"participation-measure-record"> = builderOf("participation-measure-record");

/** Builds the finding on whether a regional working group is feasible. */
export const buildFeasibilityNote: Builder<"feasibility-note"> = builderOf("feasibility-note");

/** Builds guidelines of the kind that ITU publishes with partners. */
export const buildGuidelineDocument: Builder<"guideline-document"> = builderOf("guideline-document");

/** Builds the guiding principles of a regional working group. */
export const buildGuidingPrinciples: Builder<"guiding-principles"> = builderOf("guiding-principles");

/** Builds guidance material. */
export const buildGuidanceMaterial: Builder<"guidance-material"> = builderOf("guidance-material");

/** Builds guidelines for smartphones by hand; `compileSmartphoneGuidelines` of `@cop-sdk/reports/smartphone` takes them from the packs of the SDK. */
export const buildSmartphoneGuidelines: Builder<"smartphone-guidelines"> = builderOf("smartphone-guidelines");

/** Builds a list of activities. */
export const buildActivityLog: Builder<"activity-log"> = builderOf("activity-log");
