import { type EvidenceOf, nothing, on } from "../evidence.js";
import type { FeasibilityNote } from "./feasibility-note.js";

/** What it tells as evidence. */
export const evidence: EvidenceOf<FeasibilityNote> = (document) => ({ nature: "text", ...nothing, date: on(document.decidedOn), regions: [document.region] });
