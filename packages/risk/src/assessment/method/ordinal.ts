import { aiModels } from "./ai.js";
import { contentModels } from "./content.js";
import { economyModels } from "./economy.js";
import type { Method } from "./method.js";
import { peopleModels } from "./people.js";
import { privacyModels } from "./privacy.js";
import { sexualAbuseModels } from "./sexual-abuse.js";
import { wellbeingModels } from "./wellbeing.js";

/**
 * The method of the SDK: ordinal, without numbers. Its rules follow those that public methods share (unknown evidence raises, severity overrides, one band
 * at a time, controls count by their evidence); the matrix, the gravities and the factors are a design of ours and can be replaced.
 */
export const ordinalMethod: Method = {
  id: "cop-ordinal",
  version: "1.0.0",
  title: "COP SDK ordinal method",
  basis:
    "Design of the SDK [D]. Rules modelled on public records of Ofcom's children's risk assessments and on recital 79 of the DSA, both seen through secondary documents. No body has approved it.",
  bandSet: "ico-aadc",
  bands: [
    [0, 5],
    [6, 9],
    [10, 12],
    [13, 15],
    [16, 17],
  ],
  evidence: {
    unknown: { steps: 1 },
    frequent: { steps: 0, atLeast: "very-likely" },
    occurs: { steps: 1, atLeast: "likely" },
    rare: { steps: 0, atLeast: "possible" },
    "not-found": { steps: 0 },
    "not-found-comprehensive": { steps: -1 },
  },
  irremediableSteps: 1,
  matrix: {
    remote: { minimal: "negligible", moderate: "negligible", serious: "low", severe: "low" },
    possible: { minimal: "negligible", moderate: "low", serious: "medium", severe: "medium" },
    likely: { minimal: "low", moderate: "medium", serious: "high", severe: "high" },
    "very-likely": { minimal: "low", moderate: "high", serious: "high", severe: "high" },
  },
  floors: [
    { id: "severe-is-not-low", level: "medium", severity: "severe", likelihood: "possible", afterSafeguards: true },
    { id: "sexual-abuse-is-not-low", level: "medium", sexualAbuse: true, afterSafeguards: false },
    { id: "very-many-children", level: "medium", wideReach: true, likelihood: "very-likely", afterSafeguards: true },
  ],
  credit: { partialsPerStrong: 2, mostSteps: 2, lowestWhenShown: "possible" },
  risks: {
    ...contentModels,
    ...sexualAbuseModels,
    ...peopleModels,
    ...economyModels,
    ...privacyModels,
    ...wellbeingModels,
    ...aiModels,
  },
};
