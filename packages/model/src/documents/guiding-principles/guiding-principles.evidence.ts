import { type EvidenceOf, nothing, on } from "../evidence.js";
import type { GuidingPrinciples } from "./guiding-principles.js";

/** What it tells as evidence. */
export const evidence: EvidenceOf<GuidingPrinciples> = (document) => ({
  nature: "text",
  ...nothing,
  date: on(document.date),
  regions: [document.region],
  status: document.status,
});
