import type { NotExpressed } from "./record.js";

/** Records of the reference that are no rule, each with its reason. Nothing else was left out. */
export const notExpressed: readonly NotExpressed[] = [
  {
    id: "us-federal-bills",
    place: "US",
    reason:
      "COPPA 2.0 (S.836), KIDS Act (H.R.7757), KOSA (S.1748) and App Store Accountability Act (H.R.3149) are bills; they set different ages, and none was law on 2026-09-05",
  },
  {
    id: "eu-aiact5",
    place: "EU",
    reason:
      "AI Act (EU) 2024/1689 Art. 5(1)(b), in force since 2025-02-02, prohibits exploiting vulnerabilities due to age with significant harm; no fact says whether a practice does, that is a judgement",
  },
  {
    id: "pegi-2026:comm",
    place: "EUR",
    reason:
      "PEGI, for games newly submitted since 2026-06-01: 18 for communication without blocking or reporting; no fact says whether users can block or report",
  },
];
