import * as z from "zod";
import { definitionOf } from "./schema-walk.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Whether a value below is surely right, asked before zod is. */
export type IsFine = (schema: z.core.$ZodType, value: unknown) => boolean;

/**
 * Issues of a value: those that zod gives for the whole, in the same order, but zod is run only on the smallest parts that are not surely right.
 * Copying the right parts of a large document would cost many times what it costs to read it.
 */
export function issuesOf(schema: z.core.$ZodType, value: unknown, isFine: IsFine, path: Path = []): readonly Issue[] {
  if (isFine(schema, value)) return [];
  const definition = definitionOf(schema);
  if (definition.type === "optional") return issuesOf(definition.innerType, value, isFine, path);
  if (definition.type === "object" && isObject(value)) return memberIssues(definition.shape, value, isFine, path);
  if (definition.type === "array" && Array.isArray(value) && !schema._zod.def.checks?.length)
    return Array.from(value).flatMap((item, index) => issuesOf(definition.element, item, isFine, [...path, index]));
  const issues = z.safeParse(schema, value).error?.issues ?? [];
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

const memberIssues = (shape: Readonly<Record<string, z.core.$ZodType>>, value: Readonly<Record<string, unknown>>, isFine: IsFine, path: Path) =>
  Object.entries(shape).flatMap(([name, schema]) => {
    const isLeftOut = definitionOf(schema).type === "optional" && !(name in value);
    return isLeftOut ? [] : issuesOf(schema, value[name], isFine, [...path, name]);
  });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
