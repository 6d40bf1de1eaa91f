import { type Draft, titled, unknown } from "../drafting.js";
import type { ChairReport } from "./chair-report.js";

/** A fresh one. */
export const draft: Draft<ChairReport, never> = {
  needs: [],
  make: (facts) => ({
    ...titled("chair-report", facts),
    meetings: [{ dates: unknown, attendance: unknown }],
    summary: unknown,
    actionRequired: unknown,
    references: [],
    agenda: [],
    items: [],
    recommendations: [],
    nextSteps: [],
  }),
};
