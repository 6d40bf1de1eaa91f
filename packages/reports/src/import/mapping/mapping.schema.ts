import { documentTypes } from "@cop-sdk/model";
import * as z from "zod";
import { mappingFormat } from "./mapping.js";

const pointer = z.string().regex(/^(?:\/(?:[A-Za-z][\w-]*|-|\d{1,3}))+$/);
const short = z.string().max(2_000);
const sign = z.string().min(1).max(4);
const dateOrder = z.enum(["day-month", "month-day"]);
const century = z.int().min(1800).max(2100).multipleOf(100);
const decimal = z.enum([".", ","]);
const thousands = z.enum([".", ",", "'", " "]);
const year = z.int().min(1900).max(2199);
const month = z.int().min(1).max(12);

const column = z.strictObject({
  heading: z.string().max(100_000),
  nth: z.int().min(1).optional(),
  to: pointer.optional(),
  document: z
    .string()
    .regex(/^[A-Za-z]\w*$/)
    .optional(),
  ignore: z.literal(true).optional(),
  with: z.record(z.string(), short).optional(),
  codes: z.record(z.string(), short).optional(),
  unknown: z.union([z.enum(["note", "set-aside"]), z.strictObject({ code: short })]).optional(),
  dateOrder: dateOrder.optional(),
  century: century.optional(),
  year: year.optional(),
  month: month.optional(),
  decimal: decimal.optional(),
  thousands: thousands.optional(),
  listSeparator: sign.optional(),
  proposed: z
    .strictObject({ confidence: z.enum(["high", "medium", "low"]), because: z.enum(["heading", "heading-and-values", "values", "schema-title", "person"]) })
    .optional(),
});

/** Schema of `Mapping`. */
export const mappingSchema = z
  .strictObject({
    format: z.literal(mappingFormat),
    type: z.enum(documentTypes as [string, ...string[]]),
    records: z.union([z.literal(""), z.string().regex(/^\/[A-Za-z]\w*\/-$/)]),
    sheet: short.optional(),
    table: z.int().min(1).optional(),
    document: z.record(z.string(), z.unknown()),
    reading: z.strictObject({
      language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/),
      dateOrder: dateOrder.optional(),
      century: century.optional(),
      year: year.optional(),
      month: month.optional(),
      calendar: z.enum(["gregorian", "islamic", "buddhist", "ethiopian", "other"]).optional(),
      decimal: decimal.optional(),
      thousands: thousands.optional(),
      listSeparator: sign.optional(),
    }),
    columns: z.array(column).max(16_384),
    constants: z.array(z.strictObject({ to: pointer, value: z.union([z.string(), z.number(), z.boolean(), z.null()]) })).optional(),
  })
  .meta({ title: "Mapping of a table", description: "How the rows of a table become records of a document of the COP SDK." });

/** The JSON Schema of mapping files; the package's file `schema/cop-mapping-1.schema.json` holds the same. */
export function mappingJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(mappingSchema, { io: "input" });
  return { $schema, $id: "urn:cop-sdk:schema:cop-mapping:1", ...schema };
}
