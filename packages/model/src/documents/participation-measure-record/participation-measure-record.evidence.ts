import { type EvidenceOf, heldOf } from "../evidence.js";
import type { ParticipationMeasureRecord } from "./participation-measure-record.js";

/** What it tells as evidence. */
export const evidence: EvidenceOf<ParticipationMeasureRecord> = (document) => ({ nature: "event", ...heldOf(document) });
