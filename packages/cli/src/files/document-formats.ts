import { json } from "@cop-sdk/reader";
import { yaml } from "@cop-sdk/reader/yaml";

/** Formats of documents that the command line reads. */
export const documentFormats = [json, yaml] as const;
