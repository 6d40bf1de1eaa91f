import { present } from "../../values/index.js";
import { type EvidenceOf, on, recordOf } from "../evidence.js";
import type { PartnershipRecord } from "./partnership-record.js";

/** What it tells as evidence. */
export const evidence: EvidenceOf<PartnershipRecord> = (document) => ({
  nature: "deed",
  ...recordOf(document),
  date: on(document.signedOn) ?? present(document.term),
  status: document.status,
});
