import { present } from "../../values/index.js";
import { type EvidenceOf, heldOf } from "../evidence.js";
import type { AwarenessCampaignRecord } from "./awareness-campaign-record.js";

/** What it tells as evidence. */
export const evidence: EvidenceOf<AwarenessCampaignRecord> = (document) => ({ nature: "event", ...heldOf(document), counts: present(document.reach) ?? [] });
