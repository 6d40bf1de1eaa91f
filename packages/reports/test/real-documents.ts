import { readdirSync, readFileSync } from "node:fs";
import { type CopDocument, parseDocument } from "@cop-sdk/model";

const folder = new URL("../../conformance/real/", import.meta.url);

/** The real documents of the corpus, parsed. */
export const realDocuments: readonly CopDocument[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => {
    const parsed = parseDocument(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
    if (!parsed.ok) throw new Error(name);
    return parsed.value;
  });
