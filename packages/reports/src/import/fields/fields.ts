import { type DocumentType, documentTypes } from "@cop-sdk/model";
import { type Field, kindOf } from "./field.js";
import { codesFor } from "./lists.js";
import { type Node, resolveNode, rootOf } from "./schema.js";

/** Deepest place below a record that a column is proposed for or may be mapped to. */
const deepest = 4;

/** Members of documents and records that no column fills. */
const apart = new Set(["type", "modelVersion", "header", "conflicts"]);

const found = new Map<string, readonly Field[]>();

/** The fields of the records of a document type: all places that a column may be mapped to, in the order of the schema. */
export function fieldsOf(type: DocumentType, records: string): readonly Field[] {
  const key = `${type} ${records}`;
  const known = found.get(key);
  if (known) return known;
  const record = recordNode(type, records);
  const fields = record ? below(type, record, "", 0, records === "") : [];
  found.set(key, fields);
  return fields;
}

function recordNode(type: DocumentType, records: string): Node | undefined {
  const root = rootOf(type);
  if (records === "") return root;
  const list = root.properties?.[records.slice(1, -2)];
  const { node } = list ? resolveNode(root, list) : { node: undefined };
  return node?.items && resolveNode(root, node.items).node;
}

/** The lists of records of a document type that rows can become: `/activities/-`; and `""` where a row is a document of its own. */
export function recordListsOf(type: DocumentType): readonly string[] {
  const root = rootOf(type);
  const lists = Object.entries(root.properties ?? {}).flatMap(([member, child]) => {
    const { node } = resolveNode(root, child);
    const item = node.items && resolveNode(root, node.items);
    return item?.node.properties && !apart.has(member) ? [`/${member}/-`] : [];
  });
  return [...lists, ""];
}

/** Types of documents that rows can become: all that people write. */
export const importableTypes: readonly DocumentType[] = documentTypes.filter((type) => type !== "implementation-report");

function below(type: DocumentType, record: Node, path: string, depth: number, isDocument: boolean): readonly Field[] {
  if (depth > deepest) return [];
  const around = { statedAs: record.properties?.statedAs !== undefined, qualifier: record.properties?.qualifier !== undefined };
  return Object.entries(record.properties ?? {}).flatMap(([member, child]) => {
    if (depth === 0 && apart.has(member) && (isDocument || member !== "type")) return [];
    if (depth > 0 && ["statedAs", "sources", "note", "conflicts"].includes(member)) return member === "note" ? field(member, child) : [];
    return field(member, child);
  });

  function field(member: string, child: Node): readonly Field[] {
    const root = rootOf(type);
    const outer = resolveNode(root, child);
    const many = outer.node.type === "array";
    const inner = many && outer.node.items ? { ...resolveNode(root, outer.node.items), orMissing: outer.orMissing } : outer;
    const to = `${path}/${member}${many ? "/-" : ""}`;
    const common = {
      to,
      many,
      orMissing: inner.orMissing,
      around,
      required: record.required?.includes(member) ?? false,
      title: child.title ?? member,
      description: child.description ?? "",
      stated: false,
    };
    if (member === "sources" && depth === 0 && inner.name === "Identifier") return [{ ...common, kind: "source" }];
    if (inner.name === "Source") return [];
    const kind = kindOf(inner.node, inner.name);
    if (kind) {
      const nested = kind === "period" || kind === "count" || kind === "money" ? below(type, inner.node, to, depth + 1, false) : [];
      return [{ ...common, kind, ...(inner.node.enum ? { codes: codesFor(inner.node.enum, inner.name) } : {}) }, ...nested];
    }
    if (!inner.node.properties) return [];
    if (inner.node.properties.group && inner.node.properties.value) return [{ ...common, kind: "part" }];
    const isStated = Object.keys(inner.node.properties).sort().join() === "note,qualifier,sources,statedAs,value";
    const value = isStated && inner.node.properties.value ? resolveNode(root, inner.node.properties.value) : undefined;
    const valueKind = value && kindOf(value.node, value.name);
    if (value && valueKind) return [{ ...common, kind: valueKind, stated: true, ...(value.node.enum ? { codes: codesFor(value.node.enum, value.name) } : {}) }];
    return [...mainMember(inner.node, common), ...below(type, inner.node, to, depth + 1, false)];
  }

  /** An object with one member that it must have beside its id, a text or a number: the cell is that member. */
  function mainMember(node: Node, common: Omit<Field, "kind">): readonly Field[] {
    const needed = (node.required ?? []).filter((member) => member !== "id");
    const [member] = needed;
    const child = needed.length === 1 && member !== undefined ? node.properties?.[member] : undefined;
    if (!child || member === undefined) return [];
    const { name, node: inner } = resolveNode(rootOf(type), child);
    const kind = kindOf(inner, name);
    const inside = { statedAs: node.properties?.statedAs !== undefined, qualifier: node.properties?.qualifier !== undefined };
    if (kind === "number" || kind === "whole") return [{ ...common, kind, member, around: inside }];
    return kind === "text" || kind === "name" ? [{ ...common, kind, member }] : [];
  }
}

/** The field at a pointer from the record; numbers stand for items of a list. */
export function fieldAt(fields: readonly Field[], to: string): Field | undefined {
  const pattern = to.replaceAll(/\/\d+(?=\/|$)/g, "/-");
  return fields.find((field) => field.to === pattern) ?? languageOf(fields, pattern);
}

/** Members of a document by which rows are divided: codes, countries and quarters. */
const dividing: ReadonlySet<Field["kind"]> = new Set(["country", "code", "quarter"]);

/** The member of a document of which each has one of a few values, such as `country`. */
export const documentField = (type: DocumentType, member: string): Field | undefined =>
  fieldsOf(type, "").find(({ to, kind, many, stated }) => to === `/${member}` && dividing.has(kind) && !many && !stated);

/** `/title/fr`: the text of one language. */
function languageOf(fields: readonly Field[], pattern: string): Field | undefined {
  const [, parent, language] = /^(.*)\/([a-z]{2,3}(?:-\w+)*)$/.exec(pattern) ?? [];
  const field = language === undefined ? undefined : fields.find(({ to, kind }) => to === parent && kind === "multilingual");
  return field && { ...field, to: pattern, kind: "text" };
}
