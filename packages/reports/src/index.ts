export { compileImplementationReport, type ImplementationReportOptions, recordsInPeriod } from "./compile/index.js";
export * from "./content/index.js";
export { reportsCatalogue } from "./messages/index.js";
export { compileQuarterlyReport, type QuarterlyReportOptions } from "./quarterly/index.js";
export { compareDocuments, type ItemComparison, type ItemStanding, mergeDocuments, type StartedReport, startFrom } from "./versions/index.js";
