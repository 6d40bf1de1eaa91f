import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * @typedef {object} MemberFacts What the sources say of one member of an interface.
 * @property {string} text Its TSDoc as one line of plain text; empty where there is none.
 * @property {readonly string[]} of Interfaces of the model that its value, or an item of it, may have.
 */

/** @typedef {Readonly<Record<string, Readonly<Record<string, MemberFacts>>>>} Interfaces Members of each interface; under `+` what it is and those that it extends; a type written in place is `Interface.member`. */

const folders = ["values", "records", "documents"];

/**
 * Reads the interfaces of the values, records and documents that can be reached from some of them, in the order of their names.
 *
 * @param {string} source Folder `src` of the model.
 * @param {readonly string[]} roots Names of interfaces to begin with.
 * @returns {Interfaces}
 */
export function readInterfaces(source, roots) {
  /** @type {Map<string, ts.InterfaceDeclaration>} */
  const declared = new Map();
  for (const file of folders.flatMap((folder) => filesBelow(join(source, folder)))) {
    const parsed = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
    parsed.forEachChild((node) => {
      if (ts.isInterfaceDeclaration(node)) declared.set(node.name.text, node);
    });
  }
  /** @type {Record<string, Record<string, MemberFacts>>} */
  const found = {};

  /** @type {(name: string, members: ts.NodeArray<ts.TypeElement>) => Record<string, MemberFacts>} */
  const read = (name, members) => {
    /** @type {Record<string, MemberFacts>} */
    const facts = {};
    for (const member of members) {
      if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name)) continue;
      const inPlace = `${name}.${member.name.text}`;
      /** @type {string[]} */
      const of = [];
      /** @type {(node: ts.Node) => void} */
      const visit = (node) => {
        if (ts.isTypeLiteralNode(node)) {
          found[inPlace] = read(inPlace, node.members);
          of.push(inPlace);
          return;
        }
        if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && declared.has(node.typeName.text)) of.push(node.typeName.text);
        ts.forEachChild(node, visit);
      };
      if (member.type) visit(member.type);
      facts[member.name.text] = { text: docOf(member), of };
    }
    return facts;
  };

  /** @type {(name: string) => Record<string, MemberFacts>} Its own members; under `+` what it is and the interfaces that it extends, `Omit<Base, …>` counting as `Base`. */
  const own = (name) => {
    const declaration = declared.get(name);
    if (!declaration) return {};
    const bases = (declaration.heritageClauses ?? [])
      .flatMap(({ types }) => types)
      .map(({ expression, typeArguments }) => (expression.getText() === "Omit" ? (typeArguments?.[0]?.getText() ?? "") : expression.getText()));
    return { "+": { text: docOf(declaration), of: bases }, ...read(name, declaration.members) };
  };

  const reached = new Set(roots);
  for (const name of reached) {
    found[name] ??= own(name);
    for (const { of } of Object.values(found[name])) for (const next of of) reached.add(next);
  }
  return Object.fromEntries([...reached].sort().flatMap((name) => (found[name] === undefined ? [] : [[name, found[name]]])));
}

/** @param {string} folder */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".schema.ts") && !file.endsWith(".test.ts"))
    .sort()
    .map((file) => join(folder, file));

/**
 * The TSDoc of a member or an interface as plain text: marks of links taken off, lines joined.
 *
 * @param {ts.PropertySignature | ts.InterfaceDeclaration} member
 */
function docOf(member) {
  const comment = ts.getJSDocCommentsAndTags(member).find(ts.isJSDoc)?.comment;
  const text =
    typeof comment === "string" ? comment : (comment ?? []).map((part) => (ts.isJSDocLink(part) ? (part.name?.getText() ?? "") : part.text)).join("");
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The text of `src/parsing/descriptions.ts`.
 *
 * @param {Interfaces} interfaces
 */
export function writeDescriptions(interfaces) {
  const lines = Object.entries(interfaces).map(([name, members]) => {
    const entries = Object.entries(members).map(([member, { text, of }]) => `    ${JSON.stringify(member)}: ${JSON.stringify([text, ...of])},`);
    return `  ${JSON.stringify(name)}: {\n${entries.join("\n")}\n  },`;
  });
  return [
    "// Made from the TSDoc of the interfaces by `node packages/model/tools/write-descriptions.mjs`; a test compares. Do not edit.",
    "",
    "/** For each interface and member: its description, then the interfaces that its value may have; under `+` what the interface is, then those that it extends. */",
    "export const descriptions: Readonly<Record<string, Readonly<Record<string, readonly [text: string, ...of: readonly string[]]>>>> = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}
