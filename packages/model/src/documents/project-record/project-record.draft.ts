import { announced, type Draft, titled, unknown } from "../drafting.js";
import type { ProjectRecord } from "./project-record.js";

/** A fresh one. */
export const draft: Draft<ProjectRecord, never> = {
  needs: [],
  make: (facts) => ({
    ...titled("project-record", facts),
    ...announced,
    projectNumber: unknown,
    description: unknown,
    implementingAgency: unknown,
    locations: [],
    budget: unknown,
    results: unknown,
    contacts: [],
    serves: [],
  }),
};
