import * as z from "zod";
import { codeOf, countryCode, text } from "../../values/primitives.schema.js";
import { count, meetingReference, money, orMissing } from "../../values/values.schema.js";
import { participationMeasures, statusGroups } from "../../vocabularies/index.js";
import { heldRecord } from "../record-base.schema.js";

const participationChange = z.looseObject({
  group: z.enum([...statusGroups.codes, "developing", "all"]).meta({ safe: true }),
  before: count.exactOptional(),
  after: count.exactOptional(),
});

/** Schema of `ParticipationMeasureRecord`. */
export const participationMeasureRecord = z
  .looseObject({
    ...heldRecord("participation-measure-record"),
    measure: codeOf(participationMeasures),
    description: text.exactOptional(),
    meeting: meetingReference,
    countries: z.array(countryCode),
    developingBy: text.exactOptional(),
    participation: z.array(participationChange).exactOptional(),
    cost: orMissing(money).exactOptional(),
  })
  .meta({
    id: "ParticipationMeasureRecord",
    title: "Participation measure",
    description: "Record of a measure that brings developing and least developed countries to the working group (res67-2014/instructs/8bis).",
  });
