import { type EvidenceOf, nothing, on } from "../evidence.js";
import type { GuidanceMaterial } from "./guidance-material.js";

/** What it tells as evidence. */
export const evidence: EvidenceOf<GuidanceMaterial> = (document) => ({ nature: "text", ...nothing, date: on(document.publishedOn) });
