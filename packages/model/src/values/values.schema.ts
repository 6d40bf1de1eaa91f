import * as z from "zod";
import { bodies, countKinds, documentPurposes, missingReasons, qualifiers } from "../vocabularies/index.js";
import { attributors } from "./evidence.js";
import { headerProfiles } from "./header-block.js";
import {
  calendarDate,
  codeOf,
  countryCode,
  currencyCode,
  day,
  identifier,
  languageTag,
  name,
  sha256,
  sourceIds,
  text,
  webAddress,
  wholeNumber,
} from "./primitives.schema.js";

const qualifier = codeOf(qualifiers).exactOptional();
const sources = sourceIds.exactOptional();
const note = text.exactOptional();
const statedAs = text.exactOptional();

/** Schema of `Missing`. */
export const missing = z.looseObject({ missing: codeOf(missingReasons), note });

/** A value of a schema, or the reason why there is none. */
export const orMissing = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, missing]);

/** Schema of `Stated<T>`. */
export const stated = <Schema extends z.ZodType>(value: Schema) => z.looseObject({ value, statedAs, qualifier, sources, note });

/** Schema of `Period`. */
export const period = z.looseObject({
  start: calendarDate.exactOptional(),
  end: calendarDate.exactOptional(),
  open: z.boolean().exactOptional(),
  duration: z.looseObject({ years: wholeNumber.exactOptional(), months: wholeNumber.exactOptional(), days: wholeNumber.exactOptional() }).exactOptional(),
  statedAs,
  sources,
  note,
});

/** Schema of `DayPeriod`. */
export const dayPeriod = z.looseObject({ start: day, end: day });

const countKind = codeOf(countKinds);

/** Schema of `Count`. */
export const count = z.looseObject({
  value: wholeNumber,
  kind: countKind,
  unit: name,
  qualifier,
  statedAs,
  asOf: calendarDate.exactOptional(),
  breakdown: z.array(z.looseObject({ group: name, value: wholeNumber, kind: countKind.exactOptional(), qualifier, statedAs })).exactOptional(),
  includes: z.array(identifier).exactOptional(),
  mayInclude: z.array(identifier).exactOptional(),
  sources,
  note,
});

/** Schema of `Money`. */
export const money = z.looseObject({
  amount: z.number(),
  currency: currencyCode,
  currencyBasis: z.enum(["stated", "country", "assumed"]).exactOptional(),
  year: z.int().min(1900).max(2999).exactOptional(),
  qualifier,
  statedAs,
  fundedBy: z.array(name).exactOptional(),
  sources,
  note,
});

/** Schema of `Source`. */
export const source = z.looseObject({
  id: identifier,
  title: text,
  publisher: name.exactOptional(),
  date: calendarDate.exactOptional(),
  url: webAddress.exactOptional(),
  language: languageTag.exactOptional(),
  kind: name.exactOptional(),
  accessed: calendarDate.exactOptional(),
  note,
});

/** Schema of `Conflict`. */
export const conflict = z.looseObject({
  about: name,
  values: z.array(z.looseObject({ value: z.union([z.string(), z.number(), z.boolean()]), sources: sourceIds })),
  note,
});

/** Schema of `Organization`. */
export const organization = z.looseObject({
  id: identifier.exactOptional(),
  name,
  acronym: name.exactOptional(),
  role: name.exactOptional(),
  country: countryCode.exactOptional(),
  otherNames: z.array(z.looseObject({ name, validFrom: calendarDate.exactOptional(), validTo: calendarDate.exactOptional() })).exactOptional(),
  sources,
  note,
});

/** Schema of `Attribution`. */
export const attribution = z.looseObject({ clause: name, attributedBy: z.enum(attributors), note });

/** Schema of `Contact`. */
export const contact = z.looseObject({ role: name, organization: name.exactOptional(), address: name.exactOptional() });

/** Schema of `Reference`. */
export const reference = z.looseObject({ text, instrument: identifier.exactOptional(), documentSymbol: name.exactOptional() });

/** Schema of `MeetingReference`. */
export const meetingReference = z.looseObject({
  body: codeOf(bodies),
  number: z.int().min(1).exactOptional(),
  name: name.exactOptional(),
  dates: period.exactOptional(),
});

/** Schema of `DocumentLink`. */
export const documentLink = z.looseObject({
  title: text,
  kind: name.exactOptional(),
  language: languageTag.exactOptional(),
  link: webAddress.exactOptional(),
  sha256: sha256.exactOptional(),
});

/** Schema of `AgeRange`. */
export const ageRange = z.looseObject({ from: wholeNumber, to: wholeNumber.exactOptional(), label: name.exactOptional() });

/** Schema of `Measurement`. */
export const measurement = z.looseObject({
  value: z.number(),
  unit: name.exactOptional(),
  date: calendarDate.exactOptional(),
  qualifier,
  statedAs,
  sources,
});

const placeAndDates = z.looseObject({ place: name.exactOptional(), dates: period.exactOptional(), statedAs });

/** Schema of `HeaderBlock`. */
export const headerBlock = z.looseObject({
  profile: z.enum(headerProfiles).meta({ safe: true }),
  conferenceOrMeeting: name.exactOptional(),
  placeAndDates: placeAndDates.exactOptional(),
  agendaItem: name.exactOptional(),
  documentSymbol: name.exactOptional(),
  documentDate: calendarDate.exactOptional(),
  originalLanguage: z.array(languageTag).exactOptional(),
  originalOnly: z.boolean().exactOptional(),
  revisionOf: name.exactOptional(),
  authorLine: name.exactOptional(),
  transmittalNote: text.exactOptional(),
  source: z.array(name).exactOptional(),
  title: text.exactOptional(),
  purpose: codeOf(documentPurposes).exactOptional(),
  summary: text.exactOptional(),
  actionRequired: text.exactOptional(),
  references: z.array(reference).exactOptional(),
  strategicPlanLink: text.exactOptional(),
  financialImplications: text.exactOptional(),
  publicationPolicy: text.exactOptional(),
});
