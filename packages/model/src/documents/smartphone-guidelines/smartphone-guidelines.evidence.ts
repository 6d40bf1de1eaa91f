import { type EvidenceOf, nothing, on } from "../evidence.js";
import type { SmartphoneGuidelines } from "./smartphone-guidelines.js";

/** What it tells as evidence. */
export const evidence: EvidenceOf<SmartphoneGuidelines> = (document) => ({ nature: "text", ...nothing, date: on(document.date), status: document.status });
