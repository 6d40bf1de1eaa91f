import type { DocumentType } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import { definitionOf, membersOf, metaOf, type Schema } from "../../content/documents/schema.js";
import { fieldOf } from "./fields.js";
import type { Need, Plan, PlanNode, Table } from "./plan.js";
import { type Descriptions, descriptionsOf } from "./schemas.js";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Lists inside the records of a list have a sheet; what they hold in turn is kept as data. */
const deepest = 2;

const plans = new Map<DocumentType, Plan>();

/** The plan of the form of a document type, derived from its schema: no type has a plan of its own. */
export function planOf(type: DocumentType): Plan {
  const known = plans.get(type);
  if (known) return known;
  const tables: Table[] = [];
  const descriptions = descriptionsOf(type);
  const document: Mutable<Table> = { path: "", need: "must", required: true, key: "number", record: { need: "must", help: descriptions.text } };
  document.record = nodeOf(documentSchemas[type], descriptions, { path: "", depth: 0, need: "must", required: true, alone: true, tables, table: document });
  const plan = { type, document, tables };
  plans.set(type, plan);
  return plan;
}

interface Place {
  readonly path: string;
  /** Lists around it. */
  readonly depth: number;
  readonly need: Need;
  /** Whether what stands here is never left out and can be nothing else. */
  readonly required: boolean;
  /** Whether nothing else can stand around it in its record, such as a reason why there is no value. */
  readonly alone: boolean;
  readonly tables: Table[];
  readonly table: Table;
}

function nodeOf(schema: Schema, descriptions: Descriptions, place: Place): PlanNode {
  const need = weaker(place.need, descriptions.need ?? (definitionOf(schema).type === "optional" ? "may" : "must"));
  const node: Mutable<PlanNode> = { need, help: descriptions.text };
  const branches = branchesOf(schema);
  const required = definitionOf(schema).type !== "optional" && branches.length === 1;
  if (required && place.alone && place.path !== "" && isAllOptional(schema)) node.mayBeEmpty = true;
  const alone = place.alone && branches.length === 1;
  for (const branch of branches)
    extend(node, branch, descriptions, { ...place, need: branches.length > 1 && saysMissing(branch) ? weaker(need, "should") : need, required, alone });
  return node;
}

/** Whether an object says which clause something serves: any text may stand there, most often one of the clauses that the model knows. */
const isAttribution = (shape: Readonly<Record<string, Schema>>): boolean => Object.hasOwn(shape, "attributedBy");

const isAllOptional = (schema: Schema): boolean => {
  const members = Object.values(membersOf(schema));
  return members.length > 0 && members.every((member) => definitionOf(member).type === "optional");
};

/** Whether a branch of a union says why there is no value. */
const saysMissing = (schema: Schema): boolean => Object.hasOwn(membersOf(schema), "missing");

const order: readonly Need[] = ["may", "should", "must"];
const weaker = (a: Need, b: Need): Need => (order.indexOf(a) < order.indexOf(b) ? a : b);

/** What may stand at a place: the schema without the wrapper of optional members, or the branches of a union. */
function branchesOf(schema: Schema): readonly Schema[] {
  const definition = definitionOf(schema);
  if (definition.type === "optional") return branchesOf(definition.innerType);
  return definition.type === "union" ? definition.options.flatMap(branchesOf) : [schema];
}

function extend(node: Mutable<PlanNode>, schema: Schema, descriptions: Descriptions, place: Place): void {
  const definition = definitionOf(schema);
  if (definition.type === "object") {
    const own = Object.entries(definition.shape).flatMap(([name, member]): [string, PlanNode][] => {
      if (definitionOf(member).type === "literal") return [];
      const one = nodeOf(member, descriptions.member(name), { ...place, path: `${place.path}/${name}` });
      return [[name, name === "clause" && isAttribution(definition.shape) ? { ...one, field: { kind: "clause" } } : one]];
    });
    node.members = { ...node.members, ...Object.fromEntries(own.filter(([name]) => node.members === undefined || !Object.hasOwn(node.members, name))) };
  } else if (definition.type === "record") {
    node.languages = { kind: "text" };
  } else if (definition.type === "array") {
    extendWithList(node, definition.element, descriptions, place);
  } else {
    node.field = node.field === undefined ? fieldOf(schema) : { kind: "any" };
  }
}

/** Records, and texts of which a document lists many, have a sheet of their own; short values stand in one cell, one on each line. */
function extendWithList(node: Mutable<PlanNode>, element: Schema, descriptions: Descriptions, place: Place): void {
  const [only, ...others] = branchesOf(element);
  if (only === undefined || others.length > 0) return;
  const { type } = definitionOf(only);
  const hasSheet = type === "object" || (place.depth === 0 && metaOf(only).form === "text");
  if (!hasSheet) {
    const field = type === "array" || type === "record" ? undefined : fieldOf(only);
    if (field !== undefined && node.field === undefined) node.field = { ...field, many: true };
    return;
  }
  if (place.depth >= deepest) return;
  const need = place.depth > 0 ? weaker(place.table.need, place.need) : place.need;
  const table: Mutable<Table> = { path: place.path, need, required: place.required, key: "number", record: { need: "must", help: "" } };
  if (place.depth > 0) table.parent = place.table;
  place.tables.push(table);
  table.record = nodeOf(only, descriptions.item(), { ...place, path: `${place.path}/*`, depth: place.depth + 1, need: "must", alone: true, table });
  table.key = table.record.members?.id?.need === "must" ? "id" : "number";
  node.table = table;
}
