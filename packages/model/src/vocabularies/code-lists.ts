import { bodies } from "./bodies.js";
import { addressees, clauseSections } from "./clauses/names.js";
import type { CodeList } from "./code-list.js";
import { conferenceKinds } from "./conferences.js";
import { auGoals } from "./frameworks/african-union.js";
import { bikPillars, bikTopics } from "./frameworks/better-internet-for-kids.js";
import { copPillars } from "./frameworks/cop-pillars.js";
import { gciAnswers, gciPillars } from "./frameworks/cybersecurity-index.js";
import { industryFeatures, industryKeyAreas } from "./frameworks/industry-guidelines.js";
import { mnrCapabilities } from "./frameworks/mnr-capabilities.js";
import { mnrDomains, mnrEnablers } from "./frameworks/mnr-domains.js";
import { activityScopes, activityStatuses, activityTypes, ituRoles } from "./lists/activity.js";
import { audienceCategories } from "./lists/audience.js";
import { checklistGroups } from "./lists/checklist.js";
import { countKinds, countUnits, missingReasons, qualifiers } from "./lists/counting.js";
import { documentKinds } from "./lists/document-kind.js";
import { disaggregations, monitoringIndicators } from "./lists/indicators.js";
import { membershipKinds } from "./lists/membership.js";
import { clauseFrequencies, markMeanings, periodicities } from "./lists/reporting.js";
import { guidelineActors, smartphoneLayers } from "./lists/smartphone.js";
import { stakeholderCategories } from "./lists/stakeholder.js";
import { actionStatuses, reportingChannelTypes, strategyKinds, strategyStatuses } from "./lists/strategy.js";
import { documentPurposes, proposalMarks, textStatuses } from "./lists/submission.js";
import { feasibilityFindings, guidanceSubjects, participationMeasures, partnershipKinds, partnershipStatuses, sessionModalities } from "./lists/support.js";
import { officeSeats } from "./office-seats.js";
import { regionScopes, regions } from "./regions.js";
import { statusGroups } from "./status/groups.js";

/** Every code list of the model. */
export const codeLists: readonly CodeList[] = [
  actionStatuses,
  activityScopes,
  activityStatuses,
  activityTypes,
  addressees,
  audienceCategories,
  auGoals,
  bikPillars,
  bikTopics,
  bodies,
  checklistGroups,
  clauseFrequencies,
  clauseSections,
  conferenceKinds,
  copPillars,
  countKinds,
  countUnits,
  disaggregations,
  documentKinds,
  documentPurposes,
  feasibilityFindings,
  gciAnswers,
  gciPillars,
  guidanceSubjects,
  guidelineActors,
  industryFeatures,
  industryKeyAreas,
  ituRoles,
  markMeanings,
  membershipKinds,
  missingReasons,
  mnrCapabilities,
  mnrDomains,
  mnrEnablers,
  monitoringIndicators,
  officeSeats,
  participationMeasures,
  partnershipKinds,
  partnershipStatuses,
  periodicities,
  proposalMarks,
  qualifiers,
  regions,
  regionScopes,
  reportingChannelTypes,
  sessionModalities,
  smartphoneLayers,
  stakeholderCategories,
  statusGroups,
  strategyKinds,
  strategyStatuses,
  textStatuses,
];

let byId: ReadonlyMap<string, CodeList> | undefined;

/**
 * The code list of an id, as schemas name it in their member `list`.
 *
 * @example
 * ```ts
 * import { codeListNamed } from "@cop-sdk/model";
 *
 * codeListNamed("itu-region")?.codes; // ["AFR", "AMS", …]
 * ```
 */
export function codeListNamed(id: string): CodeList | undefined {
  byId ??= new Map(codeLists.map((list) => [list.id, list]));
  return byId.get(id);
}
