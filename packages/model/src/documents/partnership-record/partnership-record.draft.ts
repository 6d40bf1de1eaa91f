import { type Draft, titled, unknown } from "../drafting.js";
import type { PartnershipRecord } from "./partnership-record.js";

/** A fresh one. */
export const draft: Draft<PartnershipRecord, never> = {
  needs: [],
  make: (facts) => ({
    ...titled("partnership-record", facts),
    parties: [],
    kind: "informal",
    objective: unknown,
    areas: [],
    term: unknown,
    deliverables: [],
    status: "proposed",
    serves: [],
  }),
};
