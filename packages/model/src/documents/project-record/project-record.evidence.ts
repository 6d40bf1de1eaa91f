import { present } from "../../values/index.js";
import { type EvidenceOf, heldOf } from "../evidence.js";
import type { ProjectRecord } from "./project-record.js";

/** What it tells as evidence. */
export const evidence: EvidenceOf<ProjectRecord> = (document) => ({ nature: "deed", ...heldOf(document), counts: present(document.results) ?? [] });
