import type { NotExpressed } from "./record.js";

/** Records of the reference that are no rule, each with its reason. Nothing else was left out. */
export const notExpressed: readonly NotExpressed[] = [
  {
    id: "us-federal-bills",
    place: "US",
    reason: "the bills set different ages and none was law on the day of the record; the reference says not to encode them",
  },
  { id: "eu-aiact5", place: "EU", reason: "no fact says whether a practice exploits the vulnerability of an age with significant harm; that is a judgement" },
  { id: "pegi-2026:comm", place: "EUR", reason: "no fact says whether users can block or report, on which the rating of 18 depends" },
];
