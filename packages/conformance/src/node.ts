import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { corpus } from "./corpus/entries.js";

/** An entry of the corpus with the bytes of its file. */
export type WithBytes<Entry> = Entry & { readonly bytes: Uint8Array };

/** The corpus with the bytes of every file. */
export type ReadCorpus = { readonly [Set in keyof typeof corpus]: readonly WithBytes<(typeof corpus)[Set][number]>[] };

const here = typeof __dirname === "string" ? pathToFileURL(`${__dirname}/`) : new URL("./", import.meta.url);

/**
 * The bytes of a file of the corpus.
 *
 * @param path - as an entry names it, such as `valid/activity-log-ar.json`
 */
export const readCorpusFile = (path: string): Uint8Array => readFileSync(new URL(`../${path}`, here));

/**
 * The whole corpus, read from the package's folder.
 *
 * @example
 * ```ts
 * import { readCorpus } from "@cop-sdk/conformance/node";
 *
 * for (const { name, bytes, findings } of readCorpus().invalid) {
 *   const text = new TextDecoder().decode(bytes);
 *   // Give the text to your implementation and compare what it finds with `findings`.
 *   console.log(name, text.length, findings.map(({ code, pointer }) => `${code} at ${pointer}`));
 * }
 * ```
 */
export const readCorpus = (): ReadCorpus => ({ real: corpus.real.map(withBytes), valid: corpus.valid.map(withBytes), invalid: corpus.invalid.map(withBytes) });

const withBytes = <Entry extends { readonly path: string }>(entry: Entry): WithBytes<Entry> => ({ ...entry, bytes: readCorpusFile(entry.path) });
