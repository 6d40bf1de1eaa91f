import * as z from "zod";
import { codeOf, name, text } from "../../values/primitives.schema.js";
import { count, money, organization, orMissing } from "../../values/values.schema.js";
import { copPillars, officeSeats } from "../../vocabularies/index.js";
import { heldRecord } from "../record-base.schema.js";

/** Schema of `ProjectRecord`. */
export const projectRecord = z
  .looseObject({
    ...heldRecord("project-record"),
    projectNumber: orMissing(name),
    description: orMissing(text),
    areaOfAction: name.exactOptional(),
    implementingAgency: orMissing(organization),
    locations: z.array(name),
    budget: orMissing(money),
    fundingPartners: z.array(organization).exactOptional(),
    offices: z.array(codeOf(officeSeats)).exactOptional(),
    background: text.exactOptional(),
    workstreams: z.array(text).exactOptional(),
    pillars: z.array(codeOf(copPillars)).exactOptional(),
    results: orMissing(z.array(count)).exactOptional(),
  })
  .meta({ id: "ProjectRecord", title: "Project", description: "Record of a national or regional project (res67-2014/instructs/4)." });
