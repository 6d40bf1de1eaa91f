export * from "./documents/index.js";
export { modelCatalogue } from "./messages/index.js";
export * from "./migrate/index.js";
export type { Parser } from "./parsing/parser.js";
export type { StandardIssue, StandardResult, StandardSchema } from "./parsing/standard-schema.js";
export * from "./records/index.js";
export * from "./resolution/index.js";
export * from "./values/index.js";
export * from "./vocabularies/index.js";
