import type { CopDocument } from "@cop-sdk/model";
import type { Context } from "../context.js";
import { CannotRun } from "../usage.js";
import { readDocuments } from "./documents.js";

/** The one document of a file; refused when it holds none, several, or one with errors, which are told. */
export async function readOneDocument(file: string, context: Context): Promise<CopDocument> {
  const [document, ...others] = await readDocuments([file], context);
  if (document === undefined || others.length > 0) throw new CannotRun("usage/one-document", { file });
  return document;
}
