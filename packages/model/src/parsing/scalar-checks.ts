import type * as z from "zod";
import { quickTexts } from "./quick-texts.js";

/** Definition of one check of a schema, narrowed to the checks that the model uses. */
type CheckDefinition =
  | { readonly check: "string_format"; readonly format: string; readonly pattern?: RegExp }
  | { readonly check: "min_length"; readonly minimum: number }
  | { readonly check: "max_length"; readonly maximum: number }
  | { readonly check: "greater_than" | "less_than"; readonly value: number; readonly inclusive: boolean };

const checksOf = (schema: z.core.$ZodType): readonly CheckDefinition[] =>
  (schema._zod.def.checks ?? []).map((check) => check._zod.def as unknown as CheckDefinition);

const unknownCheck = (definition: { readonly check: string }): never => {
  throw new Error(`The parser knows no check ${JSON.stringify(definition)} at this place.`);
};

/** Limits of a length or number, both included. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** Limits of the length of a list. */
export function lengthLimits(schema: z.core.$ZodType): Limits {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  for (const definition of checksOf(schema)) {
    if (definition.check === "min_length") least = Math.max(least, definition.minimum);
    else if (definition.check === "max_length") most = Math.min(most, definition.maximum);
    else unknownCheck(definition);
  }
  return { least, most };
}

/**
 * Check of a text. Lengths count UTF-16 units where zod counts characters, of which there are as many or fewer:
 * a text that is too long here is left to zod.
 */
export function stringCheck(schema: z.core.$ZodType): (value: unknown) => boolean {
  const { format } = schema._zod.def as { readonly format?: string };
  if (format !== undefined) unknownCheck({ check: format });
  let pattern = anything;
  let most = Number.POSITIVE_INFINITY;
  for (const definition of checksOf(schema)) {
    if (definition.check === "max_length") most = Math.min(most, definition.maximum);
    else if (definition.check === "string_format" && definition.format === "regex" && isStateless(definition.pattern) && pattern === anything)
      pattern = definition.pattern;
    else unknownCheck(definition);
  }
  if (pattern === anything) return (value) => typeof value === "string" && value.length <= most;
  return quickTexts.get(pattern)?.check(pattern, most) ?? ((value) => typeof value === "string" && value.length <= most && pattern.test(value));
}

const anything = /(?:)/;
const isStateless = (pattern: RegExp | undefined): pattern is RegExp => pattern !== undefined && !pattern.global && !pattern.sticky;

/** Check of a number. */
export function numberCheck(schema: z.core.$ZodType): (value: unknown) => boolean {
  const { format } = schema._zod.def as { readonly format?: string };
  const accepts = format === undefined ? Number.isFinite : format === "safeint" ? Number.isSafeInteger : unknownCheck({ check: format });
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (const definition of checksOf(schema)) {
    if (definition.check === "greater_than" && definition.inclusive) least = Math.max(least, definition.value);
    else if (definition.check === "less_than" && definition.inclusive) most = Math.min(most, definition.value);
    else unknownCheck(definition);
  }
  return (value) => typeof value === "number" && accepts(value) && value >= least && value <= most;
}
