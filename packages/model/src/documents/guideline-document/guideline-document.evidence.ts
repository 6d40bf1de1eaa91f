import { type EvidenceOf, nothing, on } from "../evidence.js";
import type { GuidelineDocument } from "./guideline-document.js";

/** What it tells as evidence. */
export const evidence: EvidenceOf<GuidelineDocument> = (document) => ({
  nature: "text",
  ...nothing,
  date: on(document.publishedOn ?? document.date),
  status: document.status,
});
