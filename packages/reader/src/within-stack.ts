import type { Findings } from "./findings.js";

/** Runs a part that calls itself as deep as the data is; a full stack becomes a finding. */
export function withinStack<T>(findings: Findings, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    findings.add({ code: "limit/stack" });
    return undefined;
  }
}
