import * as z from "zod";
import { calendarDate, codeOf, name, text } from "../../values/primitives.schema.js";
import { organization, orMissing, period } from "../../values/values.schema.js";
import { partnershipKinds, partnershipStatuses } from "../../vocabularies/index.js";
import { recordBase } from "../record-base.schema.js";

const deliverable = z.looseObject({ text, due: calendarDate.exactOptional(), delivered: z.boolean().exactOptional() });

/** Schema of `PartnershipRecord`. */
export const partnershipRecord = z
  .looseObject({
    ...recordBase("partnership-record"),
    parties: z.array(organization),
    kind: codeOf(partnershipKinds),
    objective: orMissing(text),
    areas: z.array(text),
    signedOn: calendarDate.exactOptional(),
    signatories: z.array(name).exactOptional(),
    term: orMissing(period).exactOptional(),
    deliverables: z.array(deliverable).exactOptional(),
    status: codeOf(partnershipStatuses),
  })
  .meta({ id: "PartnershipRecord", title: "Partnership", description: "Record of a partnership (res67-2014/instructs/3)." });
