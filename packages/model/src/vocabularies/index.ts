export { type BodyAlias, type BodyId, bodies, bodyAliases, bodyNamed } from "./bodies.js";
export type { Clause, ClauseFacts, ClauseId, OperativeClause, OperativeFacts, PreambularClause, PreambularFacts } from "./clauses/clause.js";
export { clauseOf, clauses, isClauseId, operativeClauses, preambularClauses } from "./clauses/clauses.js";
export { activityCarriers, type ClauseEvidence, clauseEvidence, type EvidenceDocument } from "./clauses/evidence.js";
export { type Addressee, addressees, type ClauseSection, clauseSections } from "./clauses/names.js";
export type { OperativeClauseId } from "./clauses/operative.js";
export type { PreambularClauseId } from "./clauses/preambular.js";
export { type ClauseResolution, resolveClause } from "./clauses/resolve.js";
export { type CodeEntry, type CodeList, type CodeOf, codeList, codesOn, isCode, labelOf } from "./code-list.js";
export { codeListNamed, codeLists } from "./code-lists.js";
export { type Conference, type ConferenceId, type ConferenceKind, conferenceKinds, conferenceName, conferences } from "./conferences.js";
export { type Cycle, type CycleId, cycleOn, cycles, isCycleId } from "./cycles.js";
export { type AuGoal, auGoals } from "./frameworks/african-union.js";
export { type BikPillar, type BikTopic, bikPillars, bikTopics } from "./frameworks/better-internet-for-kids.js";
export { type CopPillar, copPillars } from "./frameworks/cop-pillars.js";
export { type CrosswalkRow, checklistCrosswalk, mnrOutsideChecklist } from "./frameworks/crosswalk.js";
export { type GciAnswer, type GciPillar, gciAnswers, gciPillars } from "./frameworks/cybersecurity-index.js";
export { editionsBy, type FrameworkEdition, frameworkEditions } from "./frameworks/editions.js";
export { type IndustryFeature, type IndustryKeyArea, industryFeatures, industryKeyAreas } from "./frameworks/industry-guidelines.js";
export { type MnrCapability, mnrCapabilities } from "./frameworks/mnr-capabilities.js";
export { type MnrDomain, type MnrEnabler, mnrDomains, mnrEnablers } from "./frameworks/mnr-domains.js";
export {
  type MnrCapabilityFacts,
  type MnrMaturity,
  mnrCapabilityFacts,
  mnrCapabilityNumbered,
  mnrEdition,
  mnrMaturityPhases,
} from "./frameworks/model-national-response.js";
export type { Instrument, TextSeen } from "./instruments/instrument.js";
export {
  type InstrumentId,
  instrumentOf,
  instruments,
  type RevisedResolution,
  type RevisionOnDay,
  resolution67Revisions,
  revisionInForceOn,
} from "./instruments/instruments.js";
export type { RelatedInstrumentId } from "./instruments/related.js";
export type { RevisionId } from "./instruments/revisions.js";
export {
  type ActivityScope,
  type ActivityStatus,
  type ActivityType,
  activityScopes,
  activityStatuses,
  activityTypes,
  type ItuRole,
  ituRoles,
} from "./lists/activity.js";
export { type AudienceCategory, audienceCategories } from "./lists/audience.js";
export { type ChecklistGroup, checklistGroups } from "./lists/checklist.js";
export {
  type CountKind,
  type CountUnit,
  countKinds,
  countUnits,
  type MissingReason,
  missingReasons,
  type Qualifier,
  qualifiers,
} from "./lists/counting.js";
export { type DocumentKind, documentKinds } from "./lists/document-kind.js";
export { type Disaggregation, disaggregations, type MonitoringIndicatorCode, monitoringIndicators } from "./lists/indicators.js";
export { type MembershipKind, membershipKinds } from "./lists/membership.js";
export { type ClauseFrequency, clauseFrequencies, markMeanings, type Periodicity, periodicities } from "./lists/reporting.js";
export { type GuidelineActor, guidelineActors, type SmartphoneLayer, smartphoneLayers } from "./lists/smartphone.js";
export { type StakeholderCategory, stakeholderCategories } from "./lists/stakeholder.js";
export {
  type ActionStatus,
  actionStatuses,
  type ReportingChannelType,
  reportingChannelTypes,
  type StrategyKind,
  type StrategyStatus,
  strategyKinds,
  strategyStatuses,
} from "./lists/strategy.js";
export { type DocumentPurpose, documentPurposes, type ProposalMark, proposalMarks, type TextStatus, textStatuses } from "./lists/submission.js";
export {
  type FeasibilityFinding,
  feasibilityFindings,
  type GuidanceSubject,
  guidanceSubjects,
  type ParticipationMeasure,
  type PartnershipKind,
  type PartnershipStatus,
  participationMeasures,
  partnershipKinds,
  partnershipStatuses,
  type SessionModality,
  sessionModalities,
} from "./lists/support.js";
export { cwgCopMeeting, cwgCopMeetings, firstMeetingAfter, type Meeting, type NextMeeting } from "./meetings.js";
export { isNonMemberEntity, type NonMemberCode, type NonMemberEntity, nonMemberEntities } from "./non-members.js";
export { type OfficeId, officeSeats } from "./office-seats.js";
export { type Office, type OfficeKind, type OfficeOnDay, offices, officesOn } from "./offices.js";
export { type Region, type RegionScope, regionScopes, regions } from "./regions.js";
export {
  type Source as ReferenceSource,
  type SourceId as ReferenceSourceId,
  type SourceReading,
  sourceOf as referenceSourceOf,
  sources as referenceSources,
} from "./sources.js";
export { isState, membershipMark, type StateCode, type StateCodes, stateCodes, states } from "./states/codes.js";
export { findState, normaliseName, type StateMatch, type StateMatchKind } from "./states/find.js";
export { type FormerName, formerNames } from "./states/former-names.js";
export { type CountryCodeKind, countryCodeKind, isoCodes } from "./states/iso.js";
export { nameOf, stateNames, stateNamesBasis } from "./states/names.js";
export { regionMembers } from "./states/region-members.js";
export { type RegionOnDay, regionOn } from "./states/region-on.js";
export { type StatusGroup, statusGroups } from "./status/groups.js";
export { type LdcChange, ldcEntries, ldcExits, ldcScheduledExits } from "./status/ldc-changes.js";
export { membersOn, type StatusOnDay, statusOn } from "./status/status-on.js";
export type { Translated } from "./translated.js";
