export type { ImportedConcept, ImportedScheme, ImportedText } from "./import/scheme.js";
export { type ImportLimits, importSkos } from "./import/skos.js";
