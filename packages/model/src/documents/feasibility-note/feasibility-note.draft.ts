import { type Draft, titled, unknown } from "../drafting.js";
import type { FeasibilityNote } from "./feasibility-note.js";

/** A fresh one. */
export const draft: Draft<FeasibilityNote, "region"> = {
  needs: ["region"],
  make: (facts) => ({
    ...titled("feasibility-note", facts),
    region: facts.region,
    decidedOn: unknown,
    finding: unknown,
    reasons: [],
    consulted: [],
    serves: [],
  }),
};
