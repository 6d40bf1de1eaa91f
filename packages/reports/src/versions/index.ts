export { compareDocuments, type ItemComparison, type ItemStanding } from "./compare-documents.js";
export { mergeDocuments } from "./merge-documents.js";
export { type StartedReport, startFrom } from "./start-from.js";
