import type { EarlierRule } from "../../rule.js";

/** Declares a rule of structure: the model's schema has checked it before the other rules run. */
export const structureRule = (rule: Pick<EarlierRule, "code" | "severity" | "refuses" | "titles" | "examples">): EarlierRule => ({
  scope: "earlier",
  obligation: rule.severity === "error" ? "must" : "should",
  citation: { none: "The form of the documents is this project's own design." },
  mark: "D",
  appliesTo: "all",
  since: "0.1.0",
  ...rule,
});
