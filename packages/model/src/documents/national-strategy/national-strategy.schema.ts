import * as z from "zod";
import { figure } from "../../records/figure.schema.js";
import {
  calendarDate,
  codeOf,
  countryCode,
  identifier,
  languageTag,
  multilingualText,
  name,
  sourceIds,
  text,
  wholeNumber,
} from "../../values/primitives.schema.js";
import { attribution, money, organization, orMissing, period, stated } from "../../values/values.schema.js";
import {
  actionStatuses,
  checklistGroups,
  periodicities,
  qualifiers,
  reportingChannelTypes,
  strategyKinds,
  strategyStatuses,
} from "../../vocabularies/index.js";
import { documentBase } from "../base.schema.js";

const sources = sourceIds.exactOptional();
const note = text.exactOptional();
const statedAs = text.exactOptional();
const checklistGroup = codeOf(checklistGroups);
const bodies = z.array(name);

const instrument = z.looseObject({
  kind: name,
  number: name.exactOptional(),
  date: calendarDate.exactOptional(),
  gazette: name.exactOptional(),
  amendedBy: z.array(text).exactOptional(),
  sources,
});

const adoption = z.looseObject({
  body: name.exactOptional(),
  date: calendarDate.exactOptional(),
  statedAs,
  instrument: instrument.exactOptional(),
  sources,
  note,
});

const launch = z.looseObject({ date: calendarDate.exactOptional(), statedAs, place: name.exactOptional(), by: name.exactOptional(), sources, note });

const goal = z.looseObject({
  id: identifier,
  officialRef: name.exactOptional(),
  text,
  checklistGroups: z.array(checklistGroup).exactOptional(),
  sources,
  note,
});

const target = z.looseObject({
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

const action = z.looseObject({
  id: identifier,
  officialRef: name.exactOptional(),
  goal: identifier.exactOptional(),
  activity: text,
  leads: bodies.exactOptional(),
  partners: bodies.exactOptional(),
  timeline: orMissing(period).exactOptional(),
  budget: orMissing(money).exactOptional(),
  indicator: text.exactOptional(),
  status: codeOf(actionStatuses).exactOptional(),
  statusStatedAs: text.exactOptional(),
  sources,
  note,
});

const reportingChannel = z.looseObject({
  type: codeOf(reportingChannelTypes),
  name,
  contact: name.exactOptional(),
  availability: text.exactOptional(),
  sources,
  note,
});

const legalBasis = z.looseObject({
  name,
  number: name.exactOptional(),
  date: calendarDate.exactOptional(),
  inForceFrom: calendarDate.exactOptional(),
  repeals: text.exactOptional(),
  statedAs,
  sources,
  note,
});

const monitoring = z.looseObject({ text, periodicity: codeOf(periodicities).exactOptional(), statedAs, responsible: name.exactOptional(), sources });

const relatedStrategy = z.looseObject({
  title: text,
  id: identifier.exactOptional(),
  period: period.exactOptional(),
  approved: calendarDate.exactOptional(),
  budget: money.exactOptional(),
  note,
  sources,
});

/** Schema of `NationalStrategy`. */
export const nationalStrategy = z
  .looseObject({
    ...documentBase("national-strategy"),
    country: countryCode,
    title: multilingualText,
    officialTitles: z.array(languageTag).exactOptional(),
    titleVariants: z.array(text).exactOptional(),
    kind: codeOf(strategyKinds),
    scope: name.exactOptional(),
    languages: z.array(languageTag).min(1),
    status: codeOf(strategyStatuses),
    statusBasis: text.exactOptional(),
    period: orMissing(period).exactOptional(),
    adoption: orMissing(adoption).exactOptional(),
    launch: orMissing(launch).exactOptional(),
    organizations: z.array(organization).exactOptional(),
    lead: orMissing(bodies).exactOptional(),
    coordination: orMissing(bodies).exactOptional(),
    legalBasis: z.array(legalBasis).exactOptional(),
    vision: orMissing(stated(text)).exactOptional(),
    mission: orMissing(stated(text)).exactOptional(),
    goals: z.array(goal).exactOptional(),
    targets: z.array(target).exactOptional(),
    actions: z.array(action).exactOptional(),
    actionCount: stated(wholeNumber).exactOptional(),
    budget: orMissing(money).exactOptional(),
    funding: text.exactOptional(),
    reportingChannels: z.array(reportingChannel).exactOptional(),
    monitoring: orMissing(monitoring).exactOptional(),
    reviewDate: calendarDate.exactOptional(),
    figures: z.array(figure).exactOptional(),
    riskCoverage: z.array(identifier).exactOptional(),
    notCovered: z.array(z.looseObject({ checklistGroup, reason: text })).exactOptional(),
    childParticipation: orMissing(stated(text)).exactOptional(),
    predecessor: relatedStrategy.exactOptional(),
    successor: relatedStrategy.exactOptional(),
    serves: z.array(attribution).exactOptional(),
    validatedByCountry: z.boolean().exactOptional(),
  })
  .meta({
    id: "NationalStrategy",
    title: "National child online protection strategy",
    description: "A national strategy, policy, framework, programme, road map or action plan (res67-2014/invites-member-states/3).",
  });
