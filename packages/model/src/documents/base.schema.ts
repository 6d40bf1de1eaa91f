import * as z from "zod";
import { calendarDate, codeOf, identifier, languageTag, text } from "../values/primitives.schema.js";
import { attribution, conflict, headerBlock, source } from "../values/values.schema.js";
import { ituRoles } from "../vocabularies/index.js";
import { modelVersion, origins } from "./base.js";

/** Members that every document has, for a document of the given type. */
export const documentBase = <Type extends string>(type: Type) => ({
  type: z.literal(type),
  modelVersion: z.literal(modelVersion),
  id: identifier,
  language: languageTag,
  origin: z.enum(origins).meta({ safe: true }).exactOptional(),
  date: calendarDate.exactOptional(),
  revision: z.int().min(1).exactOptional(),
  header: headerBlock.exactOptional(),
  sources: z.array(source).exactOptional(),
  conflicts: z.array(conflict).exactOptional(),
  notSeen: z.array(text).exactOptional(),
  notes: z.array(text).exactOptional(),
});

/** Members of every document that can itself be evidence for a clause. */
export const evidenceBase = {
  serves: z.array(attribution).exactOptional(),
  ituRole: codeOf(ituRoles).exactOptional(),
  validatedByCountry: z.boolean().exactOptional(),
};
