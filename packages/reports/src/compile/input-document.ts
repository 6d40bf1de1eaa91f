import { type CopDocument, type DocumentTypes, documentEvidenceOf, type EvidentType } from "@cop-sdk/model";

/** A document that tells of one thing and is evidence itself, such as a campaign, a project or a guideline. */
export type EvidentDocument = DocumentTypes[EvidentType];

/** A document that the implementation report is compiled from. */
export type InputDocument = EvidentDocument | DocumentTypes[(typeof carriers)[number]];

const carriers = ["activity-log", "national-return", "national-strategy", "quarterly-report"] as const;

/** Whether a document is of a type that the report is compiled from. */
export const isInputDocument = (document: CopDocument): document is InputDocument =>
  (carriers as readonly string[]).includes(document.type) || documentEvidenceOf(document) !== undefined;
