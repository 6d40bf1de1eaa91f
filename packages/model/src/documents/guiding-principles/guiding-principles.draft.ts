import { type Draft, titled } from "../drafting.js";
import type { GuidingPrinciples } from "./guiding-principles.js";

/** A fresh one. */
export const draft: Draft<GuidingPrinciples, "region"> = {
  needs: ["region"],
  make: (facts) => ({
    ...titled("guiding-principles", facts),
    origin: "regional-group",
    region: facts.region,
    status: "drafting",
    principles: [],
    endorsedBy: [],
    serves: [],
  }),
};
