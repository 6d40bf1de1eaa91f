import type { CopDocument } from "./registry.js";

/**
 * Writes a document as JSON text: members in the order in which they stand in the value, two spaces, a final line feed.
 * `JSON.parse` of it gives an equal value, unknown members included.
 */
export const serialise = (document: CopDocument): string => `${JSON.stringify(document, null, 2)}\n`;
