import type * as z from "zod";

/** What the walks over a schema need to know of a node: zod's public `_zod.def`, narrowed to the kinds that the model uses. */
type Definition =
  | { readonly type: "object"; readonly shape: Readonly<Record<string, z.core.$ZodType>> }
  | { readonly type: "array"; readonly element: z.core.$ZodType }
  | { readonly type: "record"; readonly keyType: z.core.$ZodType; readonly valueType: z.core.$ZodType }
  | { readonly type: "union"; readonly options: readonly z.core.$ZodType[] }
  | { readonly type: "optional"; readonly innerType: z.core.$ZodType }
  | { readonly type: "enum"; readonly entries: Readonly<Record<string, string | number>> }
  | { readonly type: "literal"; readonly values: readonly unknown[] }
  | { readonly type: "number"; readonly format?: string }
  | { readonly type: "string" | "boolean" };

/** The definition of a schema. */
export const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as unknown as Definition;

const kindsWithoutChecks: readonly string[] = ["object", "record", "union", "optional", "enum", "literal", "boolean"];
const kindsWithChecks: readonly string[] = ["array", "number", "string"];

/** Throws on a schema that the walks would misread: another kind, a strict object, an exclusive union, a check on a kind that has none in the model. */
export function refuseUnknown(schema: z.core.$ZodType): void {
  const { type, checks, catchall, inclusive, discriminator } = schema._zod.def as z.core.$ZodTypeDef & {
    readonly catchall?: z.core.$ZodType;
    readonly inclusive?: boolean;
    readonly discriminator?: string;
  };
  const isKnown = kindsWithChecks.includes(type) || (kindsWithoutChecks.includes(type) && !checks?.length);
  const isLoose = catchall === undefined || catchall._zod.def.type === "unknown";
  const isInclusive = inclusive !== false || discriminator !== undefined;
  if (!isKnown || !isLoose || !isInclusive) throw new Error(`The parser knows no schema of this kind: ${type}.`);
}

/** The schema that describes `value` at this node: unwraps optionals and chooses the branch of a union. */
export function resolve(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const definition = definitionOf(schema);
  if (definition.type === "optional") return resolve(definition.innerType, value);
  if (definition.type !== "union") return schema;
  const branch = definition.options.find((option) => kindOf(option)(value)) ?? definition.options[0];
  return branch ? resolve(branch, value) : schema;
}

/** Whether a branch of a union is meant by a value: right JSON type, and the branch that says `missing` only when the value does. */
export function kindOf(option: z.core.$ZodType): (value: unknown) => boolean {
  const definition = definitionOf(option);
  switch (definition.type) {
    case "array":
      return Array.isArray;
    case "object": {
      const saysMissing = Object.hasOwn(definition.shape, "missing");
      return (value) => isObject(value) && Object.hasOwn(value, "missing") === saysMissing;
    }
    case "record":
      return isObject;
    case "number":
      return (value) => typeof value === "number";
    case "boolean":
      return (value) => typeof value === "boolean";
    default:
      return (value) => typeof value === "string";
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** The schema of a child of `value`, or `undefined` when the schema has none there. */
export function childSchema(schema: z.core.$ZodType, value: unknown, step: PropertyKey): z.core.$ZodType | undefined {
  const definition = definitionOf(resolve(schema, value));
  if (definition.type === "array") return definition.element;
  if (definition.type === "record") return definition.valueType;
  return definition.type === "object" && Object.hasOwn(definition.shape, step) ? definition.shape[step as string] : undefined;
}

/** Codes that a schema node allows, or `undefined` when it is no code list. */
export function codesOf(schema: z.core.$ZodType): readonly string[] | undefined {
  const definition = definitionOf(schema);
  if (definition.type === "enum") return Object.values(definition.entries).map(String);
  if (definition.type === "literal") return definition.values.map(String);
  return undefined;
}

/** JSON type that a schema node expects, as a term of the message catalogue. */
export function termOf(schema: z.core.$ZodType): string {
  const definition = definitionOf(schema);
  const terms: Readonly<Record<string, string>> = { array: "list", object: "object", record: "object", number: "number", boolean: "boolean", int: "number" };
  return `term/${terms[definition.type] ?? "text"}`;
}
