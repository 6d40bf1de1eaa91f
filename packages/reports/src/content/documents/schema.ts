/** A schema of the model as writing a document out needs it, without a type of the schema library. */
export interface Schema {
  readonly _zod: { readonly def: unknown };
  meta(): object | undefined;
}

type Definition =
  | { readonly type: "object"; readonly shape: Readonly<Record<string, Schema>> }
  | { readonly type: "array"; readonly element: Schema }
  | { readonly type: "record"; readonly valueType: Schema }
  | { readonly type: "union"; readonly options: readonly Schema[] }
  | { readonly type: "optional"; readonly innerType: Schema }
  | { readonly type: "string" | "number" | "boolean" | "enum" | "literal" };

/** What a schema is made of. */
export const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition;

/** What the model says of a text: the code list that it is from, or its form. */
export const metaOf = (schema: Schema): { readonly list?: string; readonly form?: string } => schema.meta() ?? {};

/** The members that a schema asks for, in its order; none where it is no object. */
export function membersOf(schema: Schema): Readonly<Record<string, Schema>> {
  const definition = definitionOf(schema);
  if (definition.type === "optional") return membersOf(definition.innerType);
  return definition.type === "object" ? definition.shape : {};
}

/** The schema of the items of a list. */
export function itemOf(schema: Schema): Schema {
  const definition = definitionOf(schema);
  return definition.type === "array" ? definition.element : schema;
}

/** The schema that a value means: without the wrapper of optional members, and the branch of a union that fits it. */
export function meant(schema: Schema, value: unknown): Schema {
  const definition = definitionOf(schema);
  if (definition.type === "optional") return meant(definition.innerType, value);
  if (definition.type !== "union") return schema;
  const branch = definition.options.find((option) => fits(option, value)) ?? definition.options[0];
  return branch === undefined ? schema : meant(branch, value);
}

function fits(option: Schema, value: unknown): boolean {
  const definition = definitionOf(option);
  if (definition.type === "array") return Array.isArray(value);
  if (definition.type === "object") return isRecord(value) && Object.hasOwn(definition.shape, "missing") === Object.hasOwn(value, "missing");
  if (definition.type === "record") return isRecord(value);
  if (definition.type === "number" || definition.type === "boolean") return typeof value === definition.type;
  return typeof value === "string";
}

/** An object of a document. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);
