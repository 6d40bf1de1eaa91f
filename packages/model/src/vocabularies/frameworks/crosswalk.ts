import type { ChecklistGroup } from "../lists/checklist.js";
import type { AuGoal } from "./african-union.js";
import type { GciPillar } from "./cybersecurity-index.js";
import { type MnrCapability, mnrCapabilities } from "./mnr-capabilities.js";

/** What a group of the checklist corresponds to in the other frameworks. */
export interface CrosswalkRow {
  /** Capabilities of the Model National Response. */
  readonly mnr: readonly MnrCapability[];
  /** Goal areas of the African Union's policy. */
  readonly au: readonly AuGoal[];
  /** Pillar of the Global Cybersecurity Index. */
  readonly gci: GciPillar;
}

/**
 * From ITU's national checklist to the other frameworks, for the analysis of gaps. The mapping is the project's own (mark `D`) and waits for the review of
 * a domain expert; no body has endorsed it.
 */
export const checklistCrosswalk: Readonly<Record<ChecklistGroup, CrosswalkRow>> = {
  "legal-framework": { mnr: ["legislation"], au: ["legal-and-regulatory-frameworks"], gci: "legal" },
  "regulatory-framework": { mnr: ["corporate-responsibility"], au: ["legal-and-regulatory-frameworks", "business-and-childrens-rights"], gci: "legal" },
  "reporting-illegal-content": { mnr: ["csea-hotline", "takedown-procedures", "csea-reporting"], au: ["response-and-support-systems"], gci: "technical" },
  "reporting-user-concerns": {
    mnr: ["csea-reporting", "corporate-responsibility"],
    au: ["response-and-support-systems", "business-and-childrens-rights"],
    gci: "technical",
  },
  "actors-stakeholders": { mnr: ["leadership"], au: ["institutional-capacity"], gci: "organizational" },
  research: { mnr: ["research-analysis-monitoring"], au: ["research-and-development"], gci: "organizational" },
  "education-digital-literacy": { mnr: ["education-programme"], au: ["education"], gci: "capacity-development" },
  "educational-resources": { mnr: ["education-programme"], au: ["education", "public-awareness"], gci: "capacity-development" },
  "child-protection": {
    mnr: ["end-to-end-support", "child-protection-workforce", "remedies", "child-helpline"],
    au: ["response-and-support-systems", "training"],
    gci: "organizational",
  },
  "national-awareness": { mnr: ["education-programme", "media-reporting"], au: ["public-awareness"], gci: "capacity-development" },
  "tools-services-settings": { mnr: ["innovative-solutions", "corporate-responsibility"], au: ["business-and-childrens-rights"], gci: "technical" },
};

const capabilitiesOutside = (): readonly MnrCapability[] => {
  const reached = new Set(Object.values(checklistCrosswalk).flatMap(({ mnr }) => mnr));
  return mnrCapabilities.codes.filter((code) => !reached.has(code));
};

/**
 * Capabilities that no group of the checklist reaches: law enforcement, justice, offenders, image databases, child participation, terminology. A strategy can
 * satisfy the whole checklist and leave these uncovered, so the two coverages are told apart.
 */
export const mnrOutsideChecklist: readonly MnrCapability[] = /* @__PURE__ */ capabilitiesOutside();
