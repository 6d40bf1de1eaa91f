import * as z from "zod";
import type { CodeList } from "../vocabularies/index.js";
import { calendarDatePattern, dayPattern, quarterPattern } from "./calendar-date.js";

/** A text with at least one visible character. */
export const text = z.string().regex(/\S/).max(100_000).meta({ form: "text" });

/** A short name on one line. */
export const name = z
  .string()
  .regex(/^[^\S\r\n]{0,99}\S[^\r\n]{0,1000}$/)
  .meta({ form: "name" });

/** Identifier of a document or record. Safe to show in messages. */
export const identifier = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/)
  .meta({ safe: true, form: "identifier" });

/** BCP 47 language tag. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/)
  .meta({ safe: true, form: "language-tag" });

/** Form of an ISO 3166-1 alpha-2 code; whether it is one is a rule's question. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ safe: true, form: "country-code" });

/** Form of an ISO 4217 code. */
export const currencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ safe: true, form: "currency-code" });

/** Web address, http or https only. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"\\^`{|}]{1,2000}$/)
  .meta({ form: "web-address" });

/** SHA-256 of a file. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ safe: true, form: "sha256" });

/** A year, month, quarter or day that exists. */
export const calendarDate = z.string().regex(calendarDatePattern).meta({ safe: true, form: "calendar-date" });

/** A day that exists. */
export const day = z.string().regex(dayPattern).meta({ safe: true, form: "day" });

/** A calendar quarter. */
export const quarter = z.string().regex(quarterPattern).meta({ safe: true, form: "quarter" });

/** A whole number of people or things. */
export const wholeNumber = z.int().min(0);

const enumOf = <Code extends string>(list: CodeList<Code>) => z.enum(list.codes as readonly [Code, ...Code[]]).meta({ safe: true, list: list.id });
const enums = new WeakMap<CodeList, ReturnType<typeof enumOf>>();

/** One code of a code list; the same schema for the same list, so that schema files name it once. */
export function codeOf<Code extends string>(list: CodeList<Code>): ReturnType<typeof enumOf<Code>> {
  const known = enums.get(list) ?? enumOf<string>(list);
  enums.set(list, known);
  return known as ReturnType<typeof enumOf<Code>>;
}

/** Ids of entries in the document's `sources`. */
export const sourceIds = z.array(identifier);

/** A text by language tag. */
export const multilingualText = z.record(languageTag, text);
