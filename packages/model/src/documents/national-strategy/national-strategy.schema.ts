import * as z from "zod";
import { figure } from "../../records/figure.schema.js";
import { calendarDate, codeOf, countryCode, identifier, languageTag, multilingualText, name, text, wholeNumber } from "../../values/primitives.schema.js";
import { documentLink, money, organization, orMissing, period, stated } from "../../values/values.schema.js";
import { strategyKinds, strategyStatuses } from "../../vocabularies/index.js";
import { documentBase, evidenceBase } from "../base.schema.js";

import {
  action,
  adoption,
  bodies,
  checklistGroup,
  consultation,
  coordinationBody,
  goal,
  launch,
  legalBasis,
  monitoring,
  presentation,
  relatedStrategy,
  reportingChannel,
  target,
} from "./strategy-parts.schema.js";

/** Schema of `NationalStrategy`. */
export const nationalStrategy = z
  .looseObject({
    ...documentBase("national-strategy"),
    ...evidenceBase,
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
    coordinationBodies: z.array(coordinationBody).exactOptional(),
    legalBasis: z.array(legalBasis).exactOptional(),
    situationAnalysis: orMissing(stated(text)).exactOptional(),
    vision: orMissing(stated(text)).exactOptional(),
    mission: orMissing(stated(text)).exactOptional(),
    principles: z.array(text).exactOptional(),
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
    stakeholderConsultation: orMissing(z.array(consultation)).exactOptional(),
    internationalCooperation: orMissing(stated(text)).exactOptional(),
    presentedTo: z.array(presentation).exactOptional(),
    sourceDocuments: z.array(documentLink).exactOptional(),
    predecessor: relatedStrategy.exactOptional(),
    successor: relatedStrategy.exactOptional(),
  })
  .meta({
    id: "NationalStrategy",
    title: "National child online protection strategy",
    description: "A national strategy, policy, framework, programme, road map or action plan (res67-2014/invites-member-states/3).",
  });
