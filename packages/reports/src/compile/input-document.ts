import type { CopDocument, DocumentTypes, EvidentType } from "@cop-sdk/model";

/** A document that tells of one thing and is evidence itself, such as a campaign, a project or a guideline. */
export type EvidentDocument = DocumentTypes[EvidentType];

/** A document that the implementation report is compiled from. */
export type InputDocument = EvidentDocument | DocumentTypes["activity-log" | "national-return" | "national-strategy" | "quarterly-report"];

type UnusedType = Exclude<CopDocument["type"], InputDocument["type"]>;

const unused: ReadonlySet<string> = new Set(["chair-report", "country-profile", "implementation-report"] satisfies readonly UnusedType[]);

/** Whether a document is of a type that the report is compiled from. */
export const isInputDocument = (document: CopDocument): document is InputDocument => !unused.has(document.type);
