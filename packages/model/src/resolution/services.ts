import type { OperativeClauseId } from "../vocabularies/index.js";

/** What a clause can be served by. */
export type ServiceKind = "parser" | "lookup" | "builder" | "rule" | "assessment";

/** Something of the SDK that serves a clause, by the name under which its package gives it. */
export interface Service {
  readonly kind: ServiceKind;
  /** Entry of the package that has it: `@cop-sdk/reports/build`. */
  readonly package: string;
  /** Name of the function, or code of the rule: `clause/unknown`. */
  readonly name: string;
}

const from =
  (kind: ServiceKind, home: string) =>
  (...names: readonly string[]): readonly Service[] =>
    names.map((name) => ({ kind, package: home, name }));

const parsers = from("parser", "@cop-sdk/model");
const lookups = from("lookup", "@cop-sdk/model");
const builders = from("builder", "@cop-sdk/reports");
const smartphone = from("builder", "@cop-sdk/reports/smartphone");
const rules = from("rule", "@cop-sdk/validation");
const assessments = from("assessment", "@cop-sdk/risk");

/** Parser and builder of document types: `Contribution`. */
const documents = (...types: readonly string[]): readonly Service[] => [
  ...parsers(...types.map((type) => `parse${type}`)),
  ...from("builder", "@cop-sdk/reports/build")(...types.map((type) => `build${type}`)),
];

/** What serves every clause: the report shows each, and the rules check what is said to serve one. */
export const servicesForAll: readonly Service[] = [
  ...lookups("clauseOf", "resolveClause"),
  ...builders("compileImplementationReport"),
  ...rules("activity/without-clause", "clause/ambiguous", "clause/no-itu-role", "clause/not-an-id", "clause/text-not-seen", "clause/unknown"),
];

/** What serves one clause besides. */
export const services: Readonly<Record<OperativeClauseId, readonly Service[]>> = {
  "res67-2014/invites-member-states/1": [...documents("Contribution"), ...lookups("cwgCopMeeting", "firstMeetingAfter", "parseDocumentSymbol")],
  "res67-2014/invites-member-states/2": documents("AwarenessCampaignRecord"),
  "res67-2014/invites-member-states/3": [
    ...documents("NationalStrategy", "NationalReturn"),
    ...lookups("checklistCrosswalk", "mnrOutsideChecklist", "codesOn"),
    ...rules("coverage/checklist", "strategy/approved-without-act", "strategy/children-not-heard", "strategy/superseded-without-successor"),
  ],
  "res67-2014/invites-sector-members/1": [...documents("Contribution"), ...lookups("membershipKinds")],
  "res67-2014/invites-sector-members/2": [
    ...documents("SmartphoneGuidelines"),
    ...lookups("industryKeyAreas", "industryFeatures"),
    ...smartphone("compileSmartphoneGuidelines"),
    ...assessments("assess"),
  ],
  "res67-2014/instructs/1": documents("GuidanceMaterial", "GuidelineDocument"),
  "res67-2014/instructs/2": documents("CoordinationRecord"),
  "res67-2014/instructs/3": documents("PartnershipRecord"),
  "res67-2014/instructs/4": [...documents("ProjectRecord"), ...lookups("officesOn", "regionOn")],
  "res67-2014/instructs/5": [...parsers("parseImplementationReport"), ...lookups("cycleOn", "revisionInForceOn"), ...rules("report/clause-unanswered")],
  "res67-2014/instructs/6": [...documents("FeasibilityNote", "GuidingPrinciples"), ...lookups("officesOn")],
  "res67-2014/instructs/7": [
    ...documents("QuarterlyReport"),
    ...builders("compileQuarterlyReport"),
    ...lookups("quarterOf", "firstMeetingAfter"),
    ...rules("report/quarter-period", "report/no-proposals", "report/empty-without-nil", "report/target-meeting"),
  ],
  "res67-2014/instructs/8": [...documents("CapacityBuildingSessionRecord"), ...lookups("cwgCopMeeting")],
  "res67-2014/instructs/8bis": [...documents("ParticipationMeasureRecord"), ...lookups("standingsAtMeeting", "statusOn")],
};
