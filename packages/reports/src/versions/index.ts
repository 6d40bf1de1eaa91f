export { compareDocuments, type ItemComparison, type ItemStanding } from "./compare-documents.js";
export { type MergeOptions, mergeDocuments } from "./merge-documents.js";
export { type DocumentPart, type SplitBy, type SplittableDocument, splitDocument, splittings } from "./split-document.js";
export { type PeriodicDocument, type StartedReport, type StartOptions, startFrom } from "./start-from.js";
