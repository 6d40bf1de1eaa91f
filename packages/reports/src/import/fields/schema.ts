import type { DocumentType } from "@cop-sdk/model";
import { jsonSchemaOf } from "@cop-sdk/model/zod";

/** A node of a JSON Schema of the model, as far as the import reads it. */
export interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly propertyNames?: Node;
}

interface Root extends Node {
  readonly $defs: Readonly<Record<string, Node>>;
}

const roots = new Map<DocumentType, Root>();

/** The JSON Schema of a document type. */
export function rootOf(type: DocumentType): Root {
  const root = roots.get(type) ?? (jsonSchemaOf(type) as unknown as Root);
  roots.set(type, root);
  return root;
}

/** What a node says after its reference and its branch for missing values are taken off. */
export interface Resolved {
  readonly node: Node;
  /** Name of the definition: `Period`, `CalendarDate`, `ActivityType`. */
  readonly name?: string;
  /** Whether a reason may stand here instead of a value. */
  readonly orMissing: boolean;
}

/** Follows references, and takes the branch that holds a value. */
export function resolveNode(root: Root, node: Node): Resolved {
  if (node.$ref !== undefined) {
    const name = node.$ref.replace("#/$defs/", "");
    const target = root.$defs[name];
    return target ? { ...resolveNode(root, target), name } : { node, orMissing: false };
  }
  const values = node.anyOf?.filter(({ $ref }) => $ref !== "#/$defs/Missing");
  if (!node.anyOf || !values?.[0]) return { node, orMissing: false };
  const missing = values.length < node.anyOf.length;
  const first = values.find(({ type }) => type === "string") ?? values[0];
  const inner = resolveNode(root, first);
  return { ...inner, orMissing: missing || inner.orMissing };
}
