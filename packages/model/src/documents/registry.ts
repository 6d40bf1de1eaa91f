import { type DocumentTypes, documentTypes as registered } from "./registered/types.js";

export type { DocumentTypes } from "./registered/types.js";

/** Name of a document type. */
export type DocumentType = keyof DocumentTypes;

/** Names of all document types, in alphabetical order. */
export const documentTypes: readonly DocumentType[] = registered;

/** Any document of the model. */
export type CopDocument = DocumentTypes[DocumentType];
