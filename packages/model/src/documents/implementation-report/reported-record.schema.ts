import * as z from "zod";
import { marks } from "../../values/mark.js";
import { calendarDate, codeOf, countryCode, identifier, languageTag, name, text, wholeNumber } from "../../values/primitives.schema.js";
import { period } from "../../values/values.schema.js";
import { activityScopes, countKinds, ituRoles, qualifiers, regionScopes } from "../../vocabularies/index.js";
import { dateEvents, recordBases, reportedRecordKinds } from "./reported-record.js";

/** Schema of `LocalText`. */
export const localText = z.looseObject({ language: languageTag, text });

/** Id of a record in a report. */
export const recordId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}(?:#[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}(?:#[1-9]\d{0,5})?)?$/)
  .meta({ safe: true, form: "identifier" });

/** Numbers of sources. */
export const sourceNumbers = z.array(z.int().min(1));

/** Schema of a confidence mark. */
export const mark = z.enum(marks).meta({ safe: true });

const region = z.looseObject({
  code: codeOf(regionScopes),
  basis: z.enum(["membership", "stated"]).meta({ safe: true }),
  mark: mark.exactOptional(),
  statedAs: codeOf(regionScopes).exactOptional(),
});

const countKind = codeOf(countKinds);
const qualifier = codeOf(qualifiers).exactOptional();
const statedAs = text.exactOptional();

const reportedCount = z.looseObject({
  value: wholeNumber,
  kind: countKind,
  unit: name,
  qualifier,
  statedAs,
  asOf: calendarDate.exactOptional(),
  breakdown: z.array(z.looseObject({ group: name, value: wholeNumber, kind: countKind.exactOptional(), qualifier, statedAs })).exactOptional(),
  note: text.exactOptional(),
  citations: sourceNumbers.exactOptional(),
});

/** Schema of `ReportedRecord`. */
export const reportedRecord = z.looseObject({
  id: recordId,
  number: z.int().min(1),
  kind: z.enum(reportedRecordKinds).meta({ safe: true }),
  document: identifier,
  title: localText,
  englishTitle: text.exactOptional(),
  type: name.exactOptional(),
  date: period.exactOptional(),
  dateOf: z.enum(dateEvents).meta({ safe: true }).exactOptional(),
  country: countryCode.exactOptional(),
  region: region.exactOptional(),
  place: name.exactOptional(),
  scope: codeOf(activityScopes).exactOptional(),
  ituRole: codeOf(ituRoles).exactOptional(),
  status: name.exactOptional(),
  basis: z.enum(recordBases).meta({ safe: true }),
  participants: z.array(reportedCount).exactOptional(),
  citations: sourceNumbers,
  risks: z.array(identifier).exactOptional(),
  notes: z.array(localText).exactOptional(),
});
