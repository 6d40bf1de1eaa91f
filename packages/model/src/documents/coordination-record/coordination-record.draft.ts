import { type Draft, titled, toWrite, unknown } from "../drafting.js";
import type { CoordinationRecord } from "./coordination-record.js";

/** A fresh one. */
export const draft: Draft<CoordinationRecord, never> = {
  needs: [],
  make: (facts) => ({
    ...titled("coordination-record", facts),
    heldOn: unknown,
    parties: [],
    subject: toWrite,
    result: unknown,
    serves: [],
  }),
};
