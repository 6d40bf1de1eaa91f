import { present } from "../../values/index.js";
import { type EvidenceOf, heldOf } from "../evidence.js";
import type { CapacityBuildingSessionRecord } from "./capacity-building-session-record.js";

/** What it tells as evidence. */
export const evidence: EvidenceOf<CapacityBuildingSessionRecord> = (document) => ({
  nature: "event",
  ...heldOf(document),
  counts: present(document.attendance) ?? [],
});
