import * as z from "zod";
import { codeOf, countryCode, multilingualText, name } from "../values/primitives.schema.js";
import { contact, organization, orMissing, period } from "../values/values.schema.js";
import { activityStatuses, regionScopes } from "../vocabularies/index.js";
import { documentBase, evidenceBase } from "./base.schema.js";

/** Id of an activity in another document: `log-2014#A002`. */
const activityId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}#[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/)
  .meta({ safe: true, form: "activity-id" });

/** Members of `RecordBase`, for a document of the given type. */
export const recordBase = <Type extends string>(type: Type) => ({
  ...documentBase(type),
  ...evidenceBase,
  title: multilingualText,
  countries: z.array(countryCode).exactOptional(),
  regions: z.array(codeOf(regionScopes)).exactOptional(),
  sameAs: z.array(activityId).exactOptional(),
  contacts: z.array(contact).exactOptional(),
});

/** Members of `HeldRecord`, for a document of the given type. */
export const heldRecord = <Type extends string>(type: Type) => ({
  ...recordBase(type),
  status: codeOf(activityStatuses),
  period: orMissing(period),
  place: name.exactOptional(),
  leads: z.array(organization).exactOptional(),
  partners: z.array(organization).exactOptional(),
});
