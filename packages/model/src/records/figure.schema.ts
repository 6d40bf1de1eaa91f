import * as z from "zod";
import { calendarDate, codeOf, countryCode, identifier, name, sourceIds, text } from "../values/primitives.schema.js";
import { period } from "../values/values.schema.js";
import { qualifiers } from "../vocabularies/index.js";

/** Schema of `Figure`. */
export const figure = z
  .looseObject({
    id: identifier.exactOptional(),
    indicator: text,
    value: z.number(),
    unit: name,
    population: text.exactOptional(),
    country: countryCode.exactOptional(),
    period: period.exactOptional(),
    asOf: calendarDate.exactOptional(),
    qualifier: codeOf(qualifiers).exactOptional(),
    statedAs: text.exactOptional(),
    sources: sourceIds.exactOptional(),
    note: text.exactOptional(),
  })
  .meta({ id: "Figure", title: "Figure", description: "One value of one indicator for one population and time." });
