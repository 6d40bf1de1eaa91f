import { type Draft, titled, unknown } from "../drafting.js";
import type { Contribution } from "./contribution.js";

/** A fresh one. */
export const draft: Draft<Contribution, never> = {
  needs: [],
  make: (facts) => ({
    ...titled("contribution", facts),
    meeting: { body: "cwg-cop" },
    submittedBy: [],
    purpose: "information",
    abstract: unknown,
    keywords: [],
    references: [],
    body: [],
    contacts: [],
    serves: [],
  }),
};
