export { compileImplementationReport } from "./compile-implementation-report.js";
export { recordsInPeriod } from "./in-period.js";
export type { ImplementationReportOptions } from "./options.js";
