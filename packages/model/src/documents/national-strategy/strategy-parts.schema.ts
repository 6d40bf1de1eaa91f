import * as z from "zod";
import { calendarDate, codeOf, identifier, name, sourceIds, text } from "../../values/primitives.schema.js";
import { measurement, meetingReference, money, orMissing, period } from "../../values/values.schema.js";
import {
  actionStatuses,
  checklistGroups,
  disaggregations,
  mnrCapabilities,
  monitoringIndicators,
  periodicities,
  qualifiers,
  reportingChannelTypes,
  stakeholderCategories,
} from "../../vocabularies/index.js";

const sources = sourceIds.exactOptional();
const note = text.exactOptional();
const statedAs = text.exactOptional();
/** Schema of a group of the checklist. */
export const checklistGroup = codeOf(checklistGroups);
/** Ids or names of entries in `organizations`. */
export const bodies = z.array(name);
const frameworks = { checklistGroups: z.array(checklistGroup).exactOptional(), mnrCapabilities: z.array(codeOf(mnrCapabilities)).exactOptional() };

const instrument = z.looseObject({
  kind: name,
  number: name.exactOptional(),
  date: calendarDate.exactOptional(),
  gazette: name.exactOptional(),
  amendedBy: z.array(text).exactOptional(),
  sources,
});

/** Schema of `Adoption`. */
export const adoption = z.looseObject({
  body: name.exactOptional(),
  date: calendarDate.exactOptional(),
  statedAs,
  instrument: instrument.exactOptional(),
  sources,
  note,
});

/** Schema of `Launch`. */
export const launch = z.looseObject({ date: calendarDate.exactOptional(), statedAs, place: name.exactOptional(), by: name.exactOptional(), sources, note });

/** Schema of `Goal`. */
export const goal = z.looseObject({
  id: identifier,
  officialRef: name.exactOptional(),
  text,
  ...frameworks,
  sources,
  note,
});

/** Schema of `Target`. */
export const target = z.looseObject({
  text,
  indicator: text.exactOptional(),
  value: z.number().exactOptional(),
  unit: name.exactOptional(),
  qualifier: codeOf(qualifiers).exactOptional(),
  baseline: z.looseObject({ value: z.number(), date: calendarDate.exactOptional() }).exactOptional(),
  due: calendarDate.exactOptional(),
  statedAs,
  sources,
});

/** Schema of `StrategyAction`. */
export const action = z.looseObject({
  id: identifier,
  officialRef: name.exactOptional(),
  goal: identifier.exactOptional(),
  objective: text.exactOptional(),
  activity: text,
  leads: bodies.exactOptional(),
  partners: bodies.exactOptional(),
  timeline: orMissing(period).exactOptional(),
  budget: orMissing(money).exactOptional(),
  indicator: text.exactOptional(),
  baseline: measurement.exactOptional(),
  target: measurement.exactOptional(),
  status: codeOf(actionStatuses).exactOptional(),
  statusStatedAs: text.exactOptional(),
  ...frameworks,
  sources,
  note,
});

/** Schema of `ReportingChannel`. */
export const reportingChannel = z.looseObject({
  type: codeOf(reportingChannelTypes),
  name,
  contact: name.exactOptional(),
  availability: text.exactOptional(),
  sources,
  note,
});

/** Schema of `LegalBasis`. */
export const legalBasis = z.looseObject({
  name,
  number: name.exactOptional(),
  date: calendarDate.exactOptional(),
  inForceFrom: calendarDate.exactOptional(),
  repeals: text.exactOptional(),
  statedAs,
  sources,
  note,
});

const indicator = z.looseObject({
  id: identifier,
  code: codeOf(monitoringIndicators).exactOptional(),
  definition: text,
  unit: name.exactOptional(),
  baseline: orMissing(measurement).exactOptional(),
  target: orMissing(measurement).exactOptional(),
  dataSource: text.exactOptional(),
  collectionCycle: codeOf(periodicities).exactOptional(),
  responsible: name.exactOptional(),
  disaggregation: z.array(codeOf(disaggregations)).exactOptional(),
});

/** Schema of `Monitoring`. */
export const monitoring = z.looseObject({
  text,
  periodicity: codeOf(periodicities).exactOptional(),
  statedAs,
  responsible: name.exactOptional(),
  reportDeadline: text.exactOptional(),
  indicators: z.array(indicator).exactOptional(),
  sources,
});

/** Schema of `CoordinationBody`. */
export const coordinationBody = z.looseObject({
  name,
  mandate: text.exactOptional(),
  members: bodies.exactOptional(),
  meets: codeOf(periodicities).exactOptional(),
});

/** Schema of `Consultation`. */
export const consultation = z.looseObject({
  stakeholders: z.array(codeOf(stakeholderCategories)),
  organizations: bodies.exactOptional(),
  period: period.exactOptional(),
  method: text.exactOptional(),
  outcome: text.exactOptional(),
  sources,
});

/** Schema of `StrategyPresentation`. */
export const presentation = z.looseObject({ meeting: meetingReference, documentSymbol: name.exactOptional(), contribution: identifier.exactOptional() });

/** Schema of `RelatedStrategy`. */
export const relatedStrategy = z.looseObject({
  title: text,
  id: identifier.exactOptional(),
  period: period.exactOptional(),
  approved: calendarDate.exactOptional(),
  budget: money.exactOptional(),
  note,
  sources,
});
