import type { CopDocument, Day } from "@cop-sdk/model";

/** What a report is compiled from. */
export interface ImplementationReportOptions {
  /** The text by which the report is arranged: `res67-2014`, the only one whose clauses are known. */
  readonly resolution: string;
  /** Id of the cycle, such as `wtdc-2014/wtdc-2017`. */
  readonly cycle: string;
  /** Last day of which the report tells. By default the day before the next conference opens. */
  readonly dataCutOff?: Day;
  /** Parsed documents of any type, in any order. */
  readonly documents: readonly CopDocument[];
}
