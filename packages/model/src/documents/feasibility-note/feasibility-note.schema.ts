import * as z from "zod";
import { calendarDate, codeOf, multilingualText, text } from "../../values/primitives.schema.js";
import { organization, orMissing } from "../../values/values.schema.js";
import { feasibilityFindings, officeSeats, regions } from "../../vocabularies/index.js";
import { documentBase, evidenceBase } from "../base.schema.js";

/** Schema of `FeasibilityNote`. */
export const feasibilityNote = z
  .looseObject({
    ...documentBase("feasibility-note"),
    ...evidenceBase,
    title: multilingualText,
    region: codeOf(regions),
    decidedOn: orMissing(calendarDate),
    finding: orMissing(codeOf(feasibilityFindings)),
    reasons: z.array(text),
    offices: z.array(codeOf(officeSeats)).exactOptional(),
    consulted: z.array(organization).exactOptional(),
    proposedMembers: z.array(organization).exactOptional(),
    proposedMandate: text.exactOptional(),
  })
  .meta({
    id: "FeasibilityNote",
    title: "Finding on a regional working group",
    description: "Finding on whether to form a regional working group for guiding principles on law and regulation (res67-2014/instructs/6).",
  });
