import type { DocumentType } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import type { PlaceKind } from "./places.js";

/** A schema as the walk needs it: the model's schemas, without a type of the schema library. */
export interface Schema {
  readonly _zod: { readonly def: unknown };
  meta(): object | undefined;
}

/** What a schema is made of. */
type Definition =
  | { readonly type: "object"; readonly shape: Readonly<Record<string, Schema>> }
  | { readonly type: "array"; readonly element: Schema }
  | { readonly type: "record"; readonly valueType: Schema }
  | { readonly type: "union"; readonly options: readonly Schema[] }
  | { readonly type: "optional"; readonly innerType: Schema }
  | { readonly type: "string" | "number" | "boolean" | "enum" | "literal" };

/** The kinds that a place has together. There is one object for each such set, so that what is known of it can be kept under its index. */
export interface Kinds {
  readonly list: readonly PlaceKind[];
  readonly index: number;
}

/** A member that a shape knows. */
export interface ShapeMember {
  readonly name: string;
  readonly shape: Shape;
  /** The member that came next the last time: a guess that saves the look-up, since documents of one hand keep one order. */
  next: ShapeMember | undefined;
}

/** What the walk knows of a place in a document, from the schema alone. */
export interface Shape {
  readonly kinds: Kinds;
  /** JSON type that the schema asks for. */
  readonly expects: "object" | "array" | "string" | "number" | "boolean" | "other";
  readonly members: ReadonlyMap<string, ShapeMember> | undefined;
  /** Shape of list items, or of a record's values. */
  readonly items: Shape | undefined;
  /** Shapes of which a value has one; the one with a member `missing` is meant by values that have it. */
  readonly options: readonly Shape[] | undefined;
}

const sets = new Map<string, Kinds>();

/** The set of some kinds. */
export function kindsOf(list: readonly PlaceKind[]): Kinds {
  const key = list.join();
  const known = sets.get(key) ?? { list, index: sets.size };
  sets.set(key, known);
  return known;
}

/** A shape with all its members in one order, so that the engine sees one class of objects on the hot path of the walk. */
const shape = ({
  kinds = [],
  expects,
  members,
  items,
  options,
}: Omit<Partial<Shape>, "kinds"> & Pick<Shape, "expects"> & { kinds?: readonly PlaceKind[] }): Shape => ({
  kinds: kindsOf(kinds),
  expects,
  members,
  items,
  options,
});

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

/** Kinds of objects whose schema has a name of its own in the model. */
const named: Readonly<Record<string, readonly PlaceKind[]>> = { Activity: ["activity"] };

/** Members by which the other objects of a kind are known. */
const signatures: readonly (readonly [PlaceKind, readonly string[]])[] = [
  ["attribution", ["clause", "attributedBy"]],
  ["conflict", ["about", "values"]],
  ["count", ["value", "kind", "unit", "breakdown"]],
  ["figure", ["indicator", "value", "unit", "population"]],
  ["money", ["amount", "currency"]],
  ["organization", ["name", "acronym", "role"]],
  ["period", ["start", "end"]],
  ["source", ["id", "title", "url"]],
];

/** What a schema is made of. */
export const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition;

/** What the model says of a schema beside its form. */
const metaOf = (schema: Schema): { readonly id?: string; readonly form?: string } => schema.meta() ?? {};

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
      return shape({ expects: "other", options: definition.options.map(shapeOf) });
    case "array":
      return shape({ expects: "array", items: shapeOf(definition.element) });
    case "record":
      return shape({ kinds: ["translations"], expects: "object", items: shapeOf(definition.valueType) });
    case "object":
      return objectShape(definition.shape, named[metaOf(schema).id ?? ""] ?? []);
    case "number":
      return shape({ kinds: ["number"], expects: "number" });
    case "string":
      return shape({ kinds: forms[metaOf(schema).form ?? ""] ?? ["prose"], expects: "string" });
    case "boolean":
      return shape({ expects: "boolean" });
    case "enum":
      return shape({ expects: "string" });
    default:
      return shape({ expects: "other" });
  }
}

function objectShape(declared: Readonly<Record<string, Schema>>, own: readonly PlaceKind[]): Shape {
  const kinds = [...own, ...signatures.filter(([, names]) => names.every((name) => Object.hasOwn(declared, name))).map(([kind]) => kind)];
  const members = new Map(
    Object.entries(declared).map(([name, member]) => [name, { name, shape: asMember(name, shapeOf(member), kinds), next: undefined } satisfies ShapeMember]),
  );
  return shape({ kinds, expects: "object", members });
}

/** Members that name entries of the document by id, or bodies by id or name. */
const referring: ReadonlySet<string> = new Set(["coordination", "goal", "includes", "lead", "leads", "mayInclude", "partOf", "partners", "sources"]);
/** Lists of bodies, or of what names them. */
const listsOfBodies: ReadonlySet<string> = new Set(["coordination", "lead", "leads", "membersActive", "organizations", "partners"]);
const printedMembers: ReadonlySet<string> = new Set(["statedAs", "statusStatedAs"]);
const textKinds: Readonly<Record<string, PlaceKind>> = { officialRef: "label", contact: "contact" };

/** Adds the kinds that a shape has by the name of its member and by the object around it. */
function asMember(name: string, known: Shape, around: readonly PlaceKind[]): Shape {
  if (known.options) return shape({ ...known, kinds: known.kinds.list, options: known.options.map((option) => asMember(name, option, around)) });
  const { list } = known.kinds;
  if (known.items) return asList(name, known, known.items);
  if (list[0] === "prose") return shape({ ...known, kinds: [...textKindsOf(name, around), ...(referring.has(name) ? (["reference"] as const) : [])] });
  return referring.has(name) && list[0] === "identifier" ? shape({ ...known, kinds: [...list, "reference"] }) : known;
}

function asList(name: string, known: Shape, items: Shape): Shape {
  const { list } = known.kinds;
  if (items.members?.has("id")) return shape({ ...known, kinds: [...list, "records"] });
  const [first] = items.kinds.list;
  const named = listsOfBodies.has(name) && first === "prose" ? shape({ ...items, kinds: [...items.kinds.list, "body"] }) : items;
  return shape({ ...known, kinds: referring.has(name) && (first === "identifier" || first === "prose") ? [...list, "reference"] : list, items: named });
}

/** Kinds of a text: kept as printed, or a person's words, which may be more. */
function textKindsOf(name: string, around: readonly PlaceKind[]): readonly PlaceKind[] {
  if (printedMembers.has(name) || (name === "title" && around.includes("source"))) return ["printed"];
  const more = name === "name" && around.includes("organization") ? "body" : textKinds[name];
  return more === undefined ? ["prose"] : ["prose", more];
}

/** Shape of a document type. */
export const documentShape = (type: DocumentType): Shape => shapeOf(documentSchemas[type]);

/** The shape that a value means, as the model chooses the branch of a union. */
export function meant(known: Shape, value: unknown): Shape {
  if (!known.options) return known;
  const chosen = known.options.find((option) => fits(option, value)) ?? known.options[0];
  return chosen ? meant(chosen, value) : known;
}

function fits(option: Shape, value: unknown): boolean {
  if (Array.isArray(value)) return option.expects === "array";
  if (typeof value !== "object" || value === null) return option.expects === typeof value || option.expects === "other";
  if (option.expects !== "object") return false;
  return !option.members || option.members.has("missing") === Object.hasOwn(value, "missing");
}
