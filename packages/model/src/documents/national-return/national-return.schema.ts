import * as z from "zod";
import { activity } from "../../records/activity.schema.js";
import { figure } from "../../records/figure.schema.js";
import { calendarDate, countryCode, identifier, multilingualText, name, sourceIds, text } from "../../values/primitives.schema.js";
import { dayPeriod, orMissing } from "../../values/values.schema.js";
import { documentBase } from "../base.schema.js";
import { nationalChangeKinds, returnPeriodKinds } from "./national-return.js";

const change = z.looseObject({
  id: identifier,
  kind: z.enum(nationalChangeKinds).meta({ safe: true }),
  title: text,
  description: text.exactOptional(),
  date: calendarDate.exactOptional(),
  stage: z.enum(["proposed", "adopted", "in-force", "repealed"]).meta({ safe: true }),
  sources: sourceIds.exactOptional(),
});

const request = z.looseObject({
  id: identifier,
  text,
  kind: z.enum(["expertise", "training", "material", "funding", "other"]).meta({ safe: true }).exactOptional(),
});

/** Schema of `NationalReturn`. */
export const nationalReturn = z
  .looseObject({
    ...documentBase("national-return"),
    country: countryCode,
    title: multilingualText.exactOptional(),
    periodKind: z.enum(returnPeriodKinds).meta({ safe: true }),
    period: dayPeriod,
    sinceMeeting: name.exactOptional(),
    changes: z.array(change),
    activities: z.array(activity),
    figures: z.array(figure).exactOptional(),
    challenges: z.array(text).exactOptional(),
    requests: z.array(request).exactOptional(),
    clearance: orMissing(z.looseObject({ role: name, date: calendarDate })),
    releasable: z.boolean(),
  })
  .meta({
    id: "NationalReturn",
    title: "National return",
    description: "What a ministry sends to its region: changes, activities, figures, challenges and requests of a period.",
  });
