import fc from "fast-check";
import type * as z from "zod";

type Definition = {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly innerType?: z.core.$ZodType;
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly pattern?: RegExp; readonly minimum?: number; readonly value?: number } };
  }[];
};

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition;
/** Small JSON values without `-0` and without members that the parser refuses by name. */
export const smallJson = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.integer(), { maxLength: 2 }),
  fc.record({ a: fc.string() }),
);

const unknownMembers = fc.dictionary(fc.stringMatching(/^x-[a-z]{1,6}$/), smallJson, { maxKeys: 2 });

/** Values that a schema accepts, unknown members included. Covers the kinds of schema that the model uses. */
export function arbitraryOf(schema: z.core.$ZodType, depth = 0): fc.Arbitrary<unknown> {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "object":
      return objectOf(definition.shape ?? {}, depth);
    case "array": {
      const minimum = checkValue(definition, "min_length") ?? 0;
      return fc.array(arbitraryOf(required(definition.element), depth + 1), { minLength: minimum, maxLength: depth > 3 ? minimum : Math.max(minimum, 3) });
    }
    case "record":
      return fc.dictionary(arbitraryOf(required(definition.keyType)) as fc.Arbitrary<string>, arbitraryOf(required(definition.valueType)), { maxKeys: 3 });
    case "union":
      return fc.oneof(...(definition.options ?? []).map((option) => arbitraryOf(option, depth)));
    case "optional":
      return arbitraryOf(required(definition.innerType), depth);
    case "enum":
      return fc.constantFrom(...Object.values(definition.entries ?? {}));
    case "literal":
      return fc.constantFrom(...(definition.values ?? []));
    case "boolean":
      return fc.boolean();
    case "number":
      return numberOf(definition);
    case "string":
      return stringOf(definition);
    default:
      throw new Error(`no arbitrary for schema kind ${definition.type}`);
  }
}

function objectOf(shape: Record<string, z.core.$ZodType>, depth: number): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(Object.entries(shape).map(([key, child]) => [key, arbitraryOf(child, depth + 1)]));
  const requiredKeys = Object.keys(shape).filter((key) => definitionOf(shape[key] as z.core.$ZodType).type !== "optional");
  return fc
    .tuple(fc.record(members, { requiredKeys, noNullPrototype: true }), unknownMembers)
    .map(([known, unknown]) => ({ ...unknown, ...(known as object) }));
}

function numberOf(definition: Definition): fc.Arbitrary<number> {
  const minimum = checkValue(definition, "greater_than");
  const maximum = checkValue(definition, "less_than");
  if (definition.format === "safeint") return fc.integer({ min: minimum ?? -1_000_000, max: maximum ?? 1_000_000 });
  return fc.double({ noNaN: true, noDefaultInfinity: true, min: minimum ?? -1e12, max: maximum ?? 1e12 }).map((value) => (Object.is(value, -0) ? 0 : value));
}

function stringOf(definition: Definition): fc.Arbitrary<string> {
  const pattern = (definition.checks ?? []).map((check) => check._zod.def.pattern).find((found) => found !== undefined);
  if (pattern?.source === "\\S") return fc.string({ maxLength: 30, unit: "grapheme" }).map((value) => `a${value}`);
  if (pattern) return fc.stringMatching(shorten(pattern)).filter((value) => pattern.test(value));
  return fc.string({ maxLength: 30, unit: "grapheme" });
}

/** Long repetitions make long strings without testing more. */
const shorten = (pattern: RegExp): RegExp =>
  new RegExp(
    pattern.source
      .replace(/\{1,2000\}/g, "{1,20}")
      .replace("{0,1000}", "{0,20}")
      .replace("{0,99}", "{0,2}")
      .replace("{0,127}", "{0,12}"),
  );

const checkValue = (definition: Definition, name: string): number | undefined => {
  const check = (definition.checks ?? []).find(({ _zod }) => _zod.def.check === name)?._zod.def;
  return check?.minimum ?? check?.value;
};

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("schema definition without the expected part");
  return value;
}
