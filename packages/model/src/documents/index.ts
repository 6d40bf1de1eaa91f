export { type DocumentBase, type EvidenceBase, modelVersion, type Origin, origins } from "./base.js";
export { type DraftBase, type DraftFacts, type DraftKnowledge, type DraftType, draftNeeds, draftOf } from "./drafts.js";
export { parseDocument } from "./parse-document.js";
export type { HeldRecord, RecordBase } from "./record-base.js";
export type * from "./registered/interfaces.js";
export * from "./registered/parsers.js";
export { type CopDocument, type DocumentType, type DocumentTypes, documentTypes } from "./registry.js";
export { serialise } from "./serialise.js";
