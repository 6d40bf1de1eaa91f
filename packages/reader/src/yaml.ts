import { type ReadOptions, type ReadResult, read } from "./read.js";
import { yaml } from "./yaml/format.js";

export { yaml };

/**
 * Reads a YAML 1.2 document (core schema) into plain JSON data, as {@link read} reads JSON. To accept both, give `read` both formats.
 *
 * Dates and words such as `no` stay text; aliases are written out; keys that come twice, keys that are not text, merge keys, own tags and several documents in one
 * file are errors.
 *
 * @example
 * ```ts
 * import { json, read } from "@cop-sdk/reader";
 * import { readYaml, yaml } from "@cop-sdk/reader/yaml";
 *
 * readYaml("adopted: 2019-06-21\ncountry: NO");
 * read('{ "adopted": "2019-06-21" }', { formats: [json, yaml] });
 * ```
 */
export const readYaml = (input: string | Uint8Array, options: Omit<ReadOptions, "formats"> = {}): ReadResult => read(input, { ...options, formats: [yaml] });
