import * as z from "zod";
import { calendarDate, codeOf, countryCode, identifier, languageTag, name } from "../../values/primitives.schema.js";
import { dayPeriod } from "../../values/values.schema.js";
import { regions } from "../../vocabularies/index.js";
import { origins } from "../base.js";
import { type DocumentType, documentTypes } from "../registry.js";
import { localText, recordId, sourceNumbers } from "./reported-record.schema.js";
import { evidenceGapKinds, statementKinds } from "./reported-statement.js";

const inputTypes = documentTypes as readonly [DocumentType, ...DocumentType[]];

/** Schema of `ReportInput`. */
export const reportInput = z.looseObject({
  id: identifier,
  type: z.enum(inputTypes).meta({ safe: true }),
  language: languageTag,
  title: localText.exactOptional(),
  country: countryCode.exactOptional(),
  region: codeOf(regions).exactOptional(),
  origin: z.enum(origins).meta({ safe: true }).exactOptional(),
  date: calendarDate.exactOptional(),
  period: dayPeriod.exactOptional(),
  nil: z.boolean().exactOptional(),
  notSeen: z.array(localText).exactOptional(),
});

/** Schema of `ReportedStatement`. */
export const reportedStatement = z.looseObject({
  kind: z.enum(statementKinds).meta({ safe: true }),
  document: identifier,
  text: localText,
  country: countryCode.exactOptional(),
  region: codeOf(regions).exactOptional(),
  topic: name.exactOptional(),
  detail: name.exactOptional(),
});

/** Schema of `ReportedConflict`. */
export const reportedConflict = z.looseObject({
  document: identifier,
  record: recordId.exactOptional(),
  about: name,
  values: z.array(z.looseObject({ value: z.union([z.string(), z.number(), z.boolean()]), citations: sourceNumbers })),
  note: localText.exactOptional(),
});

/** Schema of `EvidenceGap`. */
export const evidenceGap = z.looseObject({
  kind: z.enum(evidenceGapKinds).meta({ safe: true }),
  ids: z
    .array(
      z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._:/#-]{0,263}$/)
        .meta({ safe: true, form: "identifier" }),
    )
    .min(1),
  of: z.int().min(1),
});
