import * as z from "zod";
import { calendarDate, codeOf, countryCode, name, wholeNumber } from "../../values/primitives.schema.js";
import { countKinds, qualifiers, regionScopes } from "../../vocabularies/index.js";
import { countOmissions, groupStandings, notCountedReasons, overlapReasons } from "./reported-figures.js";
import { mark, recordId } from "./reported-record.schema.js";

/** Schema of `RegionYear`. */
export const regionYear = z.looseObject({
  region: codeOf(regionScopes).exactOptional(),
  year: z.int().min(1000).max(2999).exactOptional(),
  records: z.array(recordId).min(1),
});

const standing = z.looseObject({
  standing: z.enum(groupStandings).meta({ safe: true }),
  basis: z.enum(["dated", "listed-on-2026-11-23"]).meta({ safe: true }),
  mark,
});

/** Schema of `CountryAssisted`. */
export const countryAssisted = z.looseObject({
  country: countryCode,
  statusOn: calendarDate,
  ldc: standing,
  lldc: standing,
  sids: standing,
  records: z.array(recordId).min(1),
  hostOnly: z.boolean().exactOptional(),
});

const countedPart = { record: recordId, value: wholeNumber, qualifier: codeOf(qualifiers).exactOptional() };

/** Schema of `CountTotal`. */
export const countTotal = z.looseObject({
  kind: z.enum(["attended", "reached", "completed"]).meta({ safe: true }),
  unit: name,
  value: wholeNumber,
  qualifier: z.literal("about").exactOptional(),
  mayCountTwice: z.boolean().exactOptional(),
  parts: z.array(z.looseObject(countedPart)).min(1),
});

/** Schema of `CountNotAdded`. */
export const countNotAdded = z.looseObject({
  ...countedPart,
  kind: codeOf(countKinds),
  unit: name,
  asOf: calendarDate.exactOptional(),
  why: z.enum(countOmissions).meta({ safe: true }),
});

/** Schema of `PossibleDoubleCounting`. */
export const possibleDoubleCounting = z.looseObject({
  record: recordId,
  mayInclude: z.array(recordId).min(1),
  why: z.enum(overlapReasons).meta({ safe: true }),
});

/** Schema of `NotCounted`. */
export const notCounted = z.looseObject({ record: recordId, reason: z.enum(notCountedReasons).meta({ safe: true }) });
