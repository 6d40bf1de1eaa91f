import * as z from "zod";
import { multilingualText, name, text } from "../../values/primitives.schema.js";
import { count, orMissing, period, reference } from "../../values/values.schema.js";
import { documentBase, evidenceBase } from "../base.schema.js";

const ordinal = z.int().min(1);

const coveredMeeting = z.looseObject({
  number: ordinal.exactOptional(),
  dates: orMissing(period),
  place: name.exactOptional(),
  chairedBy: name.exactOptional(),
  attendance: orMissing(z.array(count)).exactOptional(),
});

const discussedItem = z.looseObject({
  number: name.exactOptional(),
  heading: text,
  text,
  documents: z.array(name).exactOptional(),
  meeting: ordinal.exactOptional(),
});

/** Schema of `ChairReport`. */
export const chairReport = z
  .looseObject({
    ...documentBase("chair-report"),
    ...evidenceBase,
    title: multilingualText,
    meetings: z.array(coveredMeeting).min(1),
    summary: orMissing(text),
    actionRequired: orMissing(text),
    references: z.array(reference),
    welcomingRemarks: text.exactOptional(),
    agenda: z.array(text),
    items: z.array(discussedItem),
    recommendations: z.array(text).exactOptional(),
    nextSteps: z.array(text).exactOptional(),
  })
  .meta({
    id: "ChairReport",
    title: "Report of the Chair",
    description: "Report of the Chair of the Council working group to the Council, on one or two meetings.",
  });
