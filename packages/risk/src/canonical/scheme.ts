import type { Scheme } from "../scheme.js";
import { canonicalRisks } from "./list.js";

/** The canonical list in the shape of a scheme. */
export const copRisk: Scheme = {
  id: "cop-risk",
  title: "COP SDK canonical list of online risks to children",
  publisher: "COP SDK (editorial)",
  edition: "1.0",
  validFrom: "2026-11",
  licence: "MIT",
  evidence: "Our own design: published by no other body. Labels and definitions are ours; the sources name who speaks of each risk.",
  concepts: canonicalRisks,
};
