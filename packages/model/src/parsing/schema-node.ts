/** A node of a JSON Schema, as far as it is walked, with the metadata that is taken off in the end. */
export interface SchemaNode {
  $ref?: string;
  title?: string;
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  propertyNames?: SchemaNode;
  additionalProperties?: SchemaNode | boolean;
  $defs?: Record<string, SchemaNode>;
  id?: string;
  safe?: boolean;
  form?: string;
  list?: string;
  interface?: string;
  memberTitle?: string;
  memberDescription?: string;
}

/** Replaces every node right below a schema, in place; never the map of an object's members itself, and not the definitions. */
export function replaceChildren(node: SchemaNode, replace: (child: SchemaNode) => SchemaNode): void {
  if (node.items) node.items = replace(node.items);
  if (node.anyOf) node.anyOf = node.anyOf.map(replace);
  if (node.propertyNames) node.propertyNames = replace(node.propertyNames);
  if (typeof node.additionalProperties === "object") node.additionalProperties = replace(node.additionalProperties);
  if (node.properties) node.properties = Object.fromEntries(Object.entries(node.properties).map(([member, child]) => [member, replace(child)]));
}

/** Calls back at every schema node, definitions included. */
export function eachNode(node: SchemaNode, visit: (node: SchemaNode) => void): void {
  visit(node);
  const below = (child: SchemaNode): SchemaNode => {
    eachNode(child, visit);
    return child;
  };
  replaceChildren(node, below);
  Object.values(node.$defs ?? {}).forEach(below);
}

/** A copy of a schema without definitions: each reference is replaced by what it refers to. The model has no schema that contains itself. */
export function inlined({ $ref, $defs: _, ...node }: SchemaNode, definitions: Readonly<Record<string, SchemaNode>>): SchemaNode {
  const target = $ref === undefined ? undefined : definitions[$ref.replace("#/$defs/", "")];
  const copy: SchemaNode = target ? { ...inlined(target, definitions), ...node } : node;
  replaceChildren(copy, (child) => inlined(child, definitions));
  return copy;
}
