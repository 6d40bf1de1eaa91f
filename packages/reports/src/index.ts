export { compileImplementationReport, type ImplementationReportOptions, recordsInPeriod } from "./compile/index.js";
export * from "./content/index.js";
export { reportsCatalogue } from "./messages/index.js";
