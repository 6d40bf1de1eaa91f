import type { DocumentType } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import type { PlaceKind } from "./places.js";

/** A schema as the walk needs it: the model's schemas, without a type of the schema library. */
interface Schema {
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

/** What the walk knows of a place in a document, from the schema alone. */
export interface Shape {
  readonly kinds: readonly PlaceKind[];
  /** JSON type that the schema asks for. */
  readonly expects: "object" | "array" | "string" | "number" | "boolean" | "other";
  readonly members?: ReadonlyMap<string, Shape>;
  /** Shape of list items, or of a record's values. */
  readonly items?: Shape;
  /** Shapes of which a value has one; the one with a member `missing` is meant by values that have it. */
  readonly options?: readonly Shape[];
}

const forms: Readonly<Record<string, readonly PlaceKind[]>> = {
  "calendar-date": ["date"],
  "country-code": ["country"],
  "currency-code": ["currency"],
  day: ["date"],
  identifier: ["identifier"],
  "language-tag": ["language"],
  name: ["prose"],
  quarter: ["date"],
  "web-address": ["address"],
};

/** Members by which an object of a kind is known. */
const signatures: readonly (readonly [PlaceKind, readonly string[]])[] = [
  ["activity", ["type", "date", "participants", "serves"]],
  ["attribution", ["clause", "attributedBy"]],
  ["conflict", ["about", "values"]],
  ["count", ["value", "kind", "unit", "breakdown"]],
  ["figure", ["indicator", "value", "unit", "population"]],
  ["money", ["amount", "currency"]],
  ["organization", ["name", "acronym", "role"]],
  ["period", ["start", "end"]],
  ["source", ["id", "title", "url"]],
];

const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition;

const formOf = (schema: Schema): string | undefined => {
  const form = (schema.meta() as { readonly form?: unknown } | undefined)?.form;
  return typeof form === "string" ? form : undefined;
};

const shapes = new WeakMap<Schema, Shape>();

/** Shape of a schema, built once. */
export function shapeOf(schema: Schema): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const built = build(schema);
  shapes.set(schema, built);
  return built;
}

function build(schema: Schema): Shape {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "optional":
      return shapeOf(definition.innerType);
    case "union":
      return { kinds: [], expects: "other", options: definition.options.map(shapeOf) };
    case "array":
      return { kinds: [], expects: "array", items: shapeOf(definition.element) };
    case "record":
      return { kinds: [], expects: "object", items: shapeOf(definition.valueType) };
    case "object":
      return objectShape(definition.shape);
    case "number":
      return { kinds: ["number"], expects: "number" };
    case "string":
      return { kinds: forms[formOf(schema) ?? ""] ?? ["prose"], expects: "string" };
    case "boolean":
      return { kinds: [], expects: "boolean" };
    case "enum":
      return { kinds: [], expects: "string" };
    default:
      return { kinds: [], expects: "other" };
  }
}

function objectShape(shape: Readonly<Record<string, Schema>>): Shape {
  const kinds = signatures.filter(([, names]) => names.every((name) => Object.hasOwn(shape, name))).map(([kind]) => kind);
  const members = new Map(Object.entries(shape).map(([name, member]) => [name, asMember(name, shapeOf(member))]));
  return { kinds, expects: "object", members };
}

/** Members that name entries of the document by id, or bodies by id or name. */
const referring: ReadonlySet<string> = new Set(["coordination", "goal", "includes", "lead", "leads", "mayInclude", "partOf", "partners", "sources"]);

/** Adds the kinds that a shape has by the name of its member: references, and lists whose entries have ids. */
function asMember(name: string, shape: Shape): Shape {
  if (shape.options) return { ...shape, options: shape.options.map((option) => asMember(name, option)) };
  if (shape.items?.members?.has("id")) return { ...shape, kinds: [...shape.kinds, "records"] };
  const named = (shape.items ?? shape).kinds[0];
  return referring.has(name) && (named === "identifier" || named === "prose") ? { ...shape, kinds: [...shape.kinds, "reference"] } : shape;
}

/** Shape of a document type. */
export const documentShape = (type: DocumentType): Shape => shapeOf(documentSchemas[type]);

/** The shape that a value means, as the model chooses the branch of a union. */
export function meant(shape: Shape, value: unknown): Shape {
  if (!shape.options) return shape;
  const chosen = shape.options.find((option) => fits(option, value)) ?? shape.options[0];
  return chosen ? meant(chosen, value) : shape;
}

function fits(option: Shape, value: unknown): boolean {
  if (Array.isArray(value)) return option.expects === "array";
  if (typeof value !== "object" || value === null) return option.expects === typeof value || option.expects === "other";
  if (option.expects !== "object") return false;
  return !option.members || option.members.has("missing") === Object.hasOwn(value, "missing");
}
