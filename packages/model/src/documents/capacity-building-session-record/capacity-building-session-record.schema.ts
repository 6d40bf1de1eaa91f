import * as z from "zod";
import { calendarDate, codeOf, languageTag, name, text } from "../../values/primitives.schema.js";
import { count, documentLink, meetingReference, money, organization, orMissing } from "../../values/values.schema.js";
import { audienceCategories, sessionModalities } from "../../vocabularies/index.js";
import { heldRecord } from "../record-base.schema.js";

const hours = z.number().min(0);
const sessionModule = z.looseObject({ title: text, hours: hours.exactOptional() });
const backToBack = z.looseObject({
  ...meetingReference.shape,
  relation: z.enum(["before", "after"]).meta({ safe: true }).exactOptional(),
});

/** Schema of `CapacityBuildingSessionRecord`. */
export const capacityBuildingSessionRecord = z
  .looseObject({
    ...heldRecord("capacity-building-session-record"),
    code: name.exactOptional(),
    modality: codeOf(sessionModalities),
    hours: hours.exactOptional(),
    registrationDeadline: calendarDate.exactOptional(),
    free: z.boolean().exactOptional(),
    fee: money.exactOptional(),
    languages: z.array(languageTag),
    host: organization.exactOptional(),
    audiences: z.array(codeOf(audienceCategories)),
    level: name.exactOptional(),
    learningObjectives: z.array(text),
    modules: z.array(sessionModule).exactOptional(),
    assessment: text.exactOptional(),
    passMark: z.number().min(0).max(100).exactOptional(),
    attendance: orMissing(z.array(count)).exactOptional(),
    backToBackWith: backToBack.exactOptional(),
    outcomeReport: documentLink.exactOptional(),
    followUp: z.array(text).exactOptional(),
  })
  .meta({
    id: "CapacityBuildingSessionRecord",
    title: "Capacity-building session",
    description: "Record of one training, workshop or course, where fitting next to a meeting of the working group (res67-2014/instructs/8).",
  });
