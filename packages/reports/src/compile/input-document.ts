import type { CopDocument, DocumentTypes } from "@cop-sdk/model";

const used = ["activity-log", "national-return", "national-strategy", "quarterly-report"] as const;

/** A document that the implementation report is compiled from. */
export type InputDocument = DocumentTypes[(typeof used)[number]];

/** Whether a document is of a type that the report is compiled from. */
export const isInputDocument = (document: CopDocument): document is InputDocument => (used as readonly string[]).includes(document.type);
