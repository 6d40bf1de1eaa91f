import { descriptions } from "./descriptions.js";
import { eachNode, inlined, replaceChildren, type SchemaNode } from "./schema-node.js";

type Members = Readonly<Record<string, readonly [text: string, ...of: readonly string[]]>>;

/** Every member of an interface with its description and the interfaces of its value, inherited ones included; empty for a name that is no interface of the model. */
export function membersOf(name: string): Members {
  const { "+": whole, ...own } = descriptions[name] ?? {};
  return { ...Object.assign({}, ...(whole?.slice(1) ?? []).map(membersOf)), ...own };
}

const spelling: Readonly<Record<string, string>> = {
  itu: "ITU",
  isbn: "ISBN",
  mnr: "MNR",
  id: "ID",
  url: "URL",
  ldc: "LDC",
  lldc: "LLDC",
  sids: "SIDS",
  sha256: "SHA-256",
};

/** Name of a member in words: `officialRef` → `Official ref`. */
export function titleOf(member: string): string {
  const words = member.split(/(?=[A-Z])/u).map((word) => spelling[word.toLowerCase()] ?? word.toLowerCase());
  const text = words.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A JSON Schema in which every member has a title and the description of its interface, and in which every interface, code list and form of text stands once,
 * under its name.
 *
 * @param schema - as the schema library writes it
 * @param documents - the nodes of documents in it, with the names of their interfaces: the root alone, or members of it
 */
export function describedSchema(
  schema: SchemaNode,
  documents: (root: SchemaNode) => readonly (readonly [node: SchemaNode, interfaceName: string])[],
): SchemaNode {
  const root = inlined(schema, schema.$defs ?? {});
  for (const [node, name] of documents(root)) describe(node, [name]);
  const $defs = hoist(root);
  eachNode(root, cleaned);
  for (const node of Object.values($defs)) eachNode(node, cleaned);
  return { ...root, $defs };
}

/** Writes titles and descriptions below a node whose value is one of some interfaces, and marks the node with the name of its interface. */
function describe(node: SchemaNode, candidates: readonly string[]): void {
  for (const branch of node.anyOf ?? []) describe(branch, candidates);
  if (node.items) describe(node.items, candidates);
  if (!node.properties) return;
  const name = interfaceWith(node.properties, candidates);
  if (name === undefined) throw new RangeError(`no interface among ${candidates.join(", ")} has the members ${Object.keys(node.properties).join(", ")}`);
  const members = membersOf(name);
  node.interface = name;
  node.description ??= descriptions[name]?.["+"]?.[0] ?? "";
  for (const [member, child] of Object.entries(node.properties)) {
    const [text = "", ...of] = members[member] ?? [];
    describe(child, of);
    node.properties[member] = { memberTitle: titleOf(member), memberDescription: text, ...child };
  }
}

/** The interface among the candidates that has exactly the members of a schema; else the one that has them all, since a type may omit what it inherits. */
function interfaceWith(properties: object, candidates: readonly string[]): string | undefined {
  const keys = Object.keys(properties);
  const having = candidates.filter((candidate) => keys.every((key) => Object.hasOwn(membersOf(candidate), key)));
  return having.find((candidate) => Object.keys(membersOf(candidate)).length === keys.length) ?? having[0];
}

/** Takes what has a name out of a schema and leaves references: the definitions by name, in alphabetical order. A second shape of a name gets a number. */
function hoist(root: SchemaNode): Record<string, SchemaNode> {
  const texts = new Map<string, string>();
  const found = new Map<string, SchemaNode>();
  const replace = (node: SchemaNode): SchemaNode => {
    replaceChildren(node, replace);
    const wanted = nameOf(node);
    if (wanted === undefined) return node;
    const { memberTitle, memberDescription, ...content } = node;
    const text = JSON.stringify(content);
    let name = wanted;
    for (let number = 2; texts.has(name) && texts.get(name) !== text; number++) name = `${wanted}${number}`;
    texts.set(name, text);
    if (!found.has(name)) found.set(name, content);
    return { $ref: `#/$defs/${name}`, ...(memberTitle === undefined ? {} : { memberTitle, memberDescription: memberDescription ?? "" }) };
  };
  replaceChildren(root, replace);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Name of an interface, code list or form of text: `StrategyAction`, `ActivityType`, `LanguageTag`. */
function nameOf({ interface: name, list, form }: SchemaNode): string | undefined {
  return (name ?? list ?? form)
    ?.split(/[-.]/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** Turns the notes of the walk into titles and descriptions, and takes the model's own metadata off. */
function cleaned(node: SchemaNode): void {
  const { memberTitle, memberDescription } = node;
  if (memberTitle !== undefined) node.title = memberTitle;
  if (memberDescription) node.description = memberDescription;
  if (node.description === "") delete node.description;
  for (const key of ["id", "safe", "form", "list", "interface", "memberTitle", "memberDescription"] as const) delete node[key];
}
