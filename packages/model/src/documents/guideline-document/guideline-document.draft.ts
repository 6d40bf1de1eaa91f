import { type Draft, titled, toWrite } from "../drafting.js";
import type { GuidelineDocument } from "./guideline-document.js";

/** A fresh one. */
export const draft: Draft<GuidelineDocument, never> = {
  needs: [],
  make: (facts) => ({
    ...titled("guideline-document", facts),
    status: "drafting",
    edition: toWrite,
    audiences: [],
    languages: [],
    authors: [],
    checklists: [],
    serves: [],
  }),
};
