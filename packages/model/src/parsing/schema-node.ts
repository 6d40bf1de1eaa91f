/** A node of a JSON Schema, as far as it is walked, with the metadata that is taken off in the end. */
export interface SchemaNode {
  $ref?: string;
  title?: string;
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
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

/** Calls back at every schema node, definitions included; never at the map of an object's members. */
export function eachNode(node: SchemaNode, visit: (node: SchemaNode) => void): void {
  visit(node);
  const { items, anyOf = [], properties = {}, additionalProperties, $defs = {} } = node;
  for (const child of [items, ...anyOf, ...Object.values(properties), additionalProperties, ...Object.values($defs)])
    if (typeof child === "object") eachNode(child, visit);
}

/** A copy of a schema without definitions: each reference is replaced by what it refers to. The model has no schema that contains itself. */
export function inlined(node: SchemaNode, definitions: Readonly<Record<string, SchemaNode>>): SchemaNode {
  const { $ref, $defs: _, ...rest } = node;
  const target = $ref === undefined ? undefined : definitions[$ref.replace("#/$defs/", "")];
  const copy: SchemaNode = target ? { ...inlined(target, definitions), ...rest } : rest;
  if (copy.items) copy.items = inlined(copy.items, definitions);
  if (copy.anyOf) copy.anyOf = copy.anyOf.map((branch) => inlined(branch, definitions));
  if (typeof copy.additionalProperties === "object") copy.additionalProperties = inlined(copy.additionalProperties, definitions);
  if (copy.properties) copy.properties = Object.fromEntries(Object.entries(copy.properties).map(([key, child]) => [key, inlined(child, definitions)]));
  return copy;
}
