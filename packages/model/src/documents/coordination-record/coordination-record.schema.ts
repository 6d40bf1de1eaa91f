import * as z from "zod";
import { calendarDate, text, webAddress } from "../../values/primitives.schema.js";
import { meetingReference, organization, orMissing } from "../../values/values.schema.js";
import { recordBase } from "../record-base.schema.js";

/** Schema of `CoordinationRecord`. */
export const coordinationRecord = z
  .looseObject({
    ...recordBase("coordination-record"),
    heldOn: orMissing(calendarDate),
    parties: z.array(organization),
    subject: text,
    result: orMissing(text),
    overlapAvoided: text.exactOptional(),
    meeting: meetingReference.exactOptional(),
    link: webAddress.exactOptional(),
  })
  .meta({
    id: "CoordinationRecord",
    title: "Coordination record",
    description: "Record of coordination with the working group, to avoid duplication (res67-2014/instructs/2).",
  });
