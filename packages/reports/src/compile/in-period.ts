import type { ImplementationReport, NotCountedReason, ReportedRecord } from "@cop-sdk/model";

/** Reasons that leave a record out of the report's answers and figures altogether. */
const leavesOut: ReadonlySet<NotCountedReason> = new Set([
  "out-of-period",
  "no-date",
  "date-not-precise-enough",
  "announced-only",
  "postponed",
  "cancelled",
  "not-adopted",
]);

/** The records of a report that took place in its period, wholly or in part; the others are only listed. */
export function recordsInPeriod({ records, notCounted }: ImplementationReport): readonly ReportedRecord[] {
  const out = new Set(notCounted.filter(({ reason }) => leavesOut.has(reason)).map(({ record }) => record));
  return records.filter(({ id }) => !out.has(id));
}
