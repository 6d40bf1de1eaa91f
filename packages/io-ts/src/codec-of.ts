import * as z from "zod";
import { type Codec, codec, wrong } from "./codec.js";
import { isObject, listCodec, objectCodec, recordCodec, unionCodec } from "./containers.js";

type Schema = z.core.$ZodType;

/** What the walk needs to know of a schema: zod's public `_zod.def`, narrowed to the kinds that the model uses. */
type Definition =
  | { readonly type: "object"; readonly shape: Readonly<Record<string, Schema>> }
  | { readonly type: "array"; readonly element: Schema }
  | { readonly type: "record"; readonly keyType: Schema; readonly valueType: Schema }
  | { readonly type: "union"; readonly options: readonly Schema[] }
  | { readonly type: "optional"; readonly innerType: Schema }
  | { readonly type: "string" | "number" | "boolean" | "enum" | "literal" };

const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition;
const checksOf = (schema: Schema) => schema._zod.def.checks ?? [];
const made = new WeakMap<Schema, Codec>();

/** The io-ts codec of a zod schema: the same verdicts, an error where zod has an issue. A kind that the model does not use is a programming mistake and throws. */
export function codecOf(schema: Schema): Codec {
  const known = made.get(schema);
  if (known) return known;
  const codec = buildCodec(schema);
  made.set(schema, codec);
  return codec;
}

function buildCodec(schema: Schema): Codec {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "string":
    case "number":
    case "boolean":
    case "enum":
    case "literal":
      return codec(nameOf(schema), (value, context) => (z.safeParse(schema, value).success ? [] : wrong(value, context)));
    case "array":
      return listCodec(codecOf(definition.element), sizeTest(schema));
  }
  if (checksOf(schema).length > 0) throw new Error(`No codec for a check on a schema of kind ${definition.type}.`);
  switch (definition.type) {
    case "object":
      return objectCodec(
        nameOf(schema),
        Object.entries(definition.shape).map(([name, member]) => ({ name, codec: codecOf(member), isOptional: definitionOf(member).type === "optional" })),
      );
    case "record":
      return recordCodec(codecOf(definition.keyType), codecOf(definition.valueType));
    case "union":
      return unionCodec(definition.options.map((option) => ({ isMeant: kindTest(option), codec: codecOf(option) })));
    case "optional":
      return codecOf(definition.innerType);
    default:
      throw new Error(`No codec for a schema of kind ${(definition as { readonly type: string }).type}.`);
  }
}

/** The checks of a list, without those of its entries. */
function sizeTest(schema: Schema): (list: unknown) => boolean {
  const checks = checksOf(schema);
  if (checks.length === 0) return () => true;
  const bare = z.array(z.unknown()).check(...(checks as z.core.$ZodCheck<unknown[]>[]));
  return (list) => bare.safeParse(list).success;
}

/** Whether a value means a branch of a union: right JSON type, and the branch that says `missing` only when the value does. */
function kindTest(option: Schema): (value: unknown) => boolean {
  const definition = definitionOf(option);
  switch (definition.type) {
    case "object":
      return (value) => isObject(value) && Object.hasOwn(value, "missing") === Object.hasOwn(definition.shape, "missing");
    case "record":
      return isObject;
    case "array":
      return Array.isArray;
    case "number":
    case "boolean":
      return (value) => typeof value === definition.type;
    default:
      return (value) => typeof value === "string";
  }
}

/** The name of a schema for io-ts's own reporters. */
function nameOf(schema: Schema): string {
  const { id, form } = z.globalRegistry.get(schema) ?? {};
  return [id, form].find((name) => typeof name === "string") ?? schema._zod.def.type;
}
