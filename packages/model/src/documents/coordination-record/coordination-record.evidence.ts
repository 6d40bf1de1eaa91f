import { type EvidenceOf, on, recordOf } from "../evidence.js";
import type { CoordinationRecord } from "./coordination-record.js";

/** What it tells as evidence. */
export const evidence: EvidenceOf<CoordinationRecord> = (document) => ({ nature: "event", ...recordOf(document), date: on(document.heldOn) });
