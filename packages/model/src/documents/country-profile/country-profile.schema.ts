import * as z from "zod";
import { calendarDate, countryCode, multilingualText, name, text } from "../../values/primitives.schema.js";
import { organization, orMissing } from "../../values/values.schema.js";
import { documentBase, evidenceBase } from "../base.schema.js";
import { legalBasis, relatedStrategy, reportingChannel } from "../national-strategy/strategy-parts.schema.js";

const validation = z.looseObject({ role: name, date: calendarDate, corrections: z.array(text).exactOptional() });

/** Schema of `CountryProfile`. */
export const countryProfile = z
  .looseObject({
    ...documentBase("country-profile"),
    ...evidenceBase,
    country: countryCode,
    title: multilingualText.exactOptional(),
    asOf: calendarDate.exactOptional(),
    legislation: z.array(legalBasis),
    strategies: z.array(relatedStrategy),
    institutions: z.array(organization),
    reportingChannels: z.array(reportingChannel).exactOptional(),
    validatedByCountry: z.boolean(),
    validation: orMissing(validation).exactOptional(),
  })
  .meta({
    id: "CountryProfile",
    title: "Country profile",
    description: "Profile of a country: legislation, strategies, institutions; filled in by ITU and checked by the country.",
  });
