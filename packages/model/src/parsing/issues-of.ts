import * as z from "zod";
import { definitionOf } from "./schema-walk.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Whether a value below is surely right, asked before zod is. */
export type IsFine = (schema: z.core.$ZodType, value: unknown) => boolean;

/** Most issues that are collected of one document: enough to mend by, and a wrong file of any size is answered soon. */
export const mostIssues = 10_000;

/**
 * Issues of a value: those that zod gives for the whole, in the same order and up to {@link mostIssues}, but zod is run only on the smallest parts that are
 * not surely right. Copying the right parts of a large document would cost many times what it costs to read it.
 */
export function issuesOf(schema: z.core.$ZodType, value: unknown, isFine: IsFine): readonly Issue[] {
  const found: Issue[] = [];
  collect(schema, value, isFine, [], found);
  return found;
}

function collect(schema: z.core.$ZodType, value: unknown, isFine: IsFine, path: Path, found: Issue[]): void {
  if (found.length >= mostIssues || isFine(schema, value)) return;
  const definition = definitionOf(schema);
  if (definition.type === "optional") {
    collect(definition.innerType, value, isFine, path, found);
  } else if (definition.type === "object" && isObject(value)) {
    for (const [name, member] of Object.entries(definition.shape)) {
      const isLeftOut = definitionOf(member).type === "optional" && !(name in value);
      if (!isLeftOut) collect(member, value[name], isFine, [...path, name], found);
    }
  } else if (definition.type === "array" && Array.isArray(value) && !schema._zod.def.checks?.length) {
    for (let index = 0; index < value.length && found.length < mostIssues; index++) collect(definition.element, value[index], isFine, [...path, index], found);
  } else {
    for (const issue of z.safeParse(schema, value).error?.issues ?? []) found.push({ ...issue, path: [...path, ...issue.path] });
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
