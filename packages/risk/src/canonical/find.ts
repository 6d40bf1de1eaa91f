import { type CanonicalRiskId, canonicalRiskIds } from "./ids.js";
import { canonicalRisks } from "./list.js";
import type { Risk } from "./risk.js";

/** A leaf of the canonical list by its id; `undefined` for any other text. */
export const canonicalRisk = (id: string): Risk | undefined => canonicalRisks.find((risk) => risk.id === id);

/** Whether a value is the id of a leaf of the canonical list. */
export const isCanonicalRiskId = (id: unknown): id is CanonicalRiskId => (canonicalRiskIds as readonly unknown[]).includes(id);
