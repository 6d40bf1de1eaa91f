import { daysOf, type EvidenceOf, nothing, on } from "../evidence.js";
import type { Contribution } from "./contribution.js";

/** What it tells as evidence. */
export const evidence: EvidenceOf<Contribution> = (document) => ({
  nature: "text",
  ...nothing,
  date: daysOf(document.meeting) ?? on(document.date),
  countries: document.submittedBy.flatMap(({ country }) => country ?? []),
});
