#!/usr/bin/env node
// Registers the document types: reads the folders of `src/documents/` and writes `src/documents/registered/`; `--check` only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const documents = fileURLToPath(new URL("../src/documents/", import.meta.url));
const target = join(documents, "registered");

/** What the names of a type follow from: a folder `hotline-return` with `hotline-return.ts`, `.schema.ts`, for one that people write by hand `.draft.ts`, for one that is evidence itself `.evidence.ts`. */
const types = readdirSync(documents, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(documents, entry.name, `${entry.name}.schema.ts`)))
  .map(({ name }) => {
    const file = (kind) => join(documents, name, `${name}${kind}.ts`);
    const words = name.split("-").map((word) => word[0].toUpperCase() + word.slice(1));
    const type = words.join("");
    const draft = existsSync(file(".draft")) ? readFileSync(file(".draft"), "utf8") : undefined;
    const key = /^\w+$/.test(name) ? name : `"${name}"`;
    return {
      name,
      key,
      type,
      variable: type[0].toLowerCase() + type.slice(1),
      path: `../${name}/${name}`,
      needs: draft?.match(/needs: \[(.*)\]/)[1],
      isEvident: existsSync(file(".evidence")),
    };
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const drafted = types.filter(({ needs }) => needs !== undefined);

const evident = types.filter(({ isEvident }) => isEvident);

const lines = (of, line) => of.map(line).join("\n");

const files = {
  "types.ts": `${lines(types, ({ type, path }) => `import type { ${type} } from "${path}.js";`)}

/** Every document type with its interface. */
export interface DocumentTypes {
${lines(types, ({ key, type }) => `  ${key}: ${type};`)}
}

/** Names of all document types, in alphabetical order. */
export const documentTypes = [
${lines(types, ({ name }) => `  "${name}",`)}
] as const satisfies readonly (keyof DocumentTypes)[];
`,
  "interfaces.ts": `${lines(types, ({ path }) => `export type * from "${path}.js";`)}
`,
  "schemas.ts": `import type * as z from "zod";
${lines(types, ({ variable, path }) => `import { ${variable} } from "${path}.schema.js";`)}
import type { DocumentTypes } from "./types.js";

/** The type of {@link documentSchemas}, written out so that the declarations name each schema instead of repeating it. */
export type DocumentSchemas = {
${lines(types, ({ key, variable }) => `  readonly ${key}: typeof ${variable};`)}
};

/** Zod schema of every document type. */
export const documentSchemas: DocumentSchemas = {
${lines(types, ({ key, variable }) => `  ${key}: ${variable},`)}
} satisfies Readonly<Record<keyof DocumentTypes, z.ZodType>>;

export {
${lines(types, ({ variable }) => `  ${variable} as ${variable}Schema,`)}
};
`,
  "parsers.ts": `import { defineParser } from "../../parsing/define-document.js";
import type { Parser } from "../../parsing/parser.js";
${lines(types, ({ variable, path }) => `import { ${variable} } from "${path}.schema.js";`)}
import type { DocumentTypes } from "./types.js";
${lines(
  types,
  ({ name, type, variable }) => `
/** Reads a document of the type \`${name}\`. */
export const parse${type}: Parser<DocumentTypes[${JSON.stringify(name)}]> = defineParser(${JSON.stringify(name)}, ${variable});`,
)}

/** The parser of every document type. */
export const documentParsers: { readonly [Type in keyof DocumentTypes]: Parser<DocumentTypes[Type]> } = {
${lines(types, ({ key, type }) => `  ${key}: parse${type},`)}
};
`,
  "drafts.ts": `import type { DraftBase, DraftKnowledge } from "../drafting.js";
${lines(drafted, ({ variable, path }) => `import { draft as ${variable} } from "${path}.draft.js";`)}
import type { DocumentTypes } from "./types.js";

/** What a fresh document of each type must know from the start. */
export interface DraftFacts {
${lines(drafted, ({ key, needs }) => `  ${key}: Pick<DraftKnowledge, ${needs.replaceAll(", ", " | ") || "never"}>;`)}
}

/** How a fresh document of each type is made. */
export const drafts: { readonly [Type in keyof DraftFacts]: { readonly make: (facts: DraftBase & DraftFacts[Type]) => DocumentTypes[Type] } } = {
${lines(drafted, ({ key, variable }) => `  ${key}: ${variable},`)}
};

/** Members that a fresh document of each type needs beside \`id\` and \`language\`. */
export const draftNeeds = {
${lines(drafted, ({ key, needs }) => `  ${key}: [${needs}],`)}
} as const satisfies { readonly [Type in keyof DraftFacts]: readonly (keyof DraftFacts[Type])[] };
`,
  "evidence.ts": `${lines(evident, ({ variable, path }) => `import { evidence as ${variable} } from "${path}.evidence.js";`)}

/** How the types that are evidence themselves are read as such. */
export const ownEvidence = {
${lines(evident, ({ key, variable }) => `  ${key}: ${variable},`)}
} as const;
`,
};

mkdirSync(target, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  const text = `// Written by tools/register.mjs from the folders of the document types.\n${content}`;
  const file = join(target, name);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`stale: src/documents/registered/${name}; run: node packages/model/tools/register.mjs`);
    process.exitCode = 1;
  } else writeFileSync(file, text);
}
