export { compileImplementationReport, type ImplementationReportOptions, recordsInPeriod } from "./compile/index.js";
export * from "./content/index.js";
export { reportsCatalogue } from "./messages/index.js";
export { compileQuarterlyReport, type QuarterlyReportOptions } from "./quarterly/index.js";
export {
  compareDocuments,
  type DocumentPart,
  type ItemComparison,
  type ItemStanding,
  type MergeOptions,
  mergeDocuments,
  type PeriodicDocument,
  type SplitBy,
  type SplittableDocument,
  type StartedReport,
  type StartOptions,
  splitDocument,
  splittings,
  startFrom,
} from "./versions/index.js";
