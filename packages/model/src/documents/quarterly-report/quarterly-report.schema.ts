import * as z from "zod";
import { activity } from "../../records/activity.schema.js";
import { figure } from "../../records/figure.schema.js";
import { codeOf, countryCode, identifier, multilingualText, name, quarter, text } from "../../values/primitives.schema.js";
import { dayPeriod, organization } from "../../values/values.schema.js";
import { regions } from "../../vocabularies/index.js";
import { documentBase, evidenceBase } from "../base.schema.js";

const regulatoryProgress = z.looseObject({
  topic: name,
  text,
  stage: z.enum(["not-started", "drafting", "consultation", "agreed"]).meta({ safe: true }).exactOptional(),
});

const nationalUpdate = z.looseObject({ country: countryCode, text, nationalReturn: identifier.exactOptional() });

/** Schema of `QuarterlyReport`. */
export const quarterlyReport = z
  .looseObject({
    ...documentBase("quarterly-report"),
    ...evidenceBase,
    title: multilingualText.exactOptional(),
    region: codeOf(regions),
    quarter,
    workingGroup: name,
    period: dayPeriod,
    targetMeeting: name.exactOptional(),
    nil: z.boolean().exactOptional(),
    membersActive: z.array(organization).exactOptional(),
    activities: z.array(activity),
    regulatoryProgress: z.array(regulatoryProgress),
    nationalUpdates: z.array(nationalUpdate).exactOptional(),
    figures: z.array(figure).exactOptional(),
    proposals: z.array(text),
    challenges: z.array(text).exactOptional(),
    planNextQuarter: z.array(text),
  })
  .meta({
    id: "QuarterlyReport",
    title: "Quarterly report of a regional working group",
    description: "Quarterly report of a regional working group to the Council working group (res67-2014/instructs/7).",
  });
