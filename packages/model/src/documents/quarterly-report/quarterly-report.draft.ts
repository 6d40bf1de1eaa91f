import { type Draft, daysOf, header, toWrite } from "../drafting.js";
import type { QuarterlyReport } from "./quarterly-report.js";

/** A fresh one. */
export const draft: Draft<QuarterlyReport, "region" | "quarter"> = {
  needs: ["region", "quarter"],
  make: (facts) => ({
    ...header("quarterly-report", facts),
    origin: "regional-group",
    region: facts.region,
    quarter: facts.quarter,
    workingGroup: toWrite,
    period: daysOf(facts.quarter),
    activities: [],
    regulatoryProgress: [],
    nationalUpdates: [],
    proposals: [],
    challenges: [],
    planNextQuarter: [],
  }),
};
