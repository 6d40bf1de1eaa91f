// Writes `real/` from `neutral/`, and the index of the corpus (src/corpus/entries.ts): run it after a change of the converter or of a file of the corpus, format, and read the difference.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fromNeutral } from "@cop-sdk/conformance";
import { serialise } from "@cop-sdk/model";
import { corpusIndex } from "./corpus-index.mjs";

const home = new URL("../", import.meta.url);
for (const name of readdirSync(new URL("neutral/", home))) {
  const { documents } = fromNeutral(JSON.parse(readFileSync(new URL(`neutral/${name}`, home), "utf8")));
  const [document, ...more] = documents;
  if (!document || more.length) throw new Error(`${name} gave ${documents.length} documents; one was expected.`);
  writeFileSync(new URL(`real/${name}`, home), serialise(document));
}

const index = `import type { Corpus } from "./corpus.js";

/** Every document of the corpus. Made by \`tools/convert-corpus.mjs\`; a test compares it with the files. */
export const corpus: Corpus = ${JSON.stringify(corpusIndex(), null, 2)};
`;
writeFileSync(new URL("src/corpus/entries.ts", home), index);
