export { compileQuarterlyReport } from "./compile-quarterly-report.js";
export type { QuarterlyReportOptions } from "./options.js";
