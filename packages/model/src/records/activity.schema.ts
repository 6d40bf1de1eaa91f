import * as z from "zod";
import { codeOf, countryCode, identifier, name, sourceIds, text } from "../values/primitives.schema.js";
import { attribution, conflict, count, money, organization, orMissing, period } from "../values/values.schema.js";
import { activityScopes, activityStatuses, activityTypes, ituRoles, regions } from "../vocabularies/index.js";

const output = z.looseObject({ name, value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]) });

/** Schema of `Activity`. */
export const activity = z
  .looseObject({
    id: identifier,
    title: text,
    type: codeOf(activityTypes),
    date: period,
    status: codeOf(activityStatuses),
    scope: codeOf(activityScopes).exactOptional(),
    country: countryCode.exactOptional(),
    region: z
      .enum([...regions.codes, "GLO"])
      .meta({ safe: true })
      .exactOptional(),
    place: name.exactOptional(),
    leads: z.array(organization).exactOptional(),
    partners: z.array(organization).exactOptional(),
    ituRole: codeOf(ituRoles).exactOptional(),
    participants: orMissing(z.array(count)).exactOptional(),
    outputs: z.array(output).exactOptional(),
    budget: orMissing(money).exactOptional(),
    serves: z.array(attribution).exactOptional(),
    otherMandates: z.array(name).exactOptional(),
    partOf: z.array(identifier).exactOptional(),
    validatedByCountry: z.boolean().exactOptional(),
    confidence: z.enum(["high", "medium", "low"]).exactOptional(),
    sources: sourceIds.exactOptional(),
    conflicts: z.array(conflict).exactOptional(),
    notes: z.array(text).exactOptional(),
  })
  .meta({ id: "Activity", title: "Activity", description: "One activity for child online protection: the unit of evidence in every report." });
