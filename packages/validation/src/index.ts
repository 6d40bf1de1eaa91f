export { ruleCatalogue, validationCatalogue } from "./catalogue.js";
export { type Explanation, type ExplanationResult, explain, explainableCodes } from "./explain.js";
export { type Grades, type Profile, profiles, severityAt } from "./profiles.js";
export { rules } from "./registry.js";
export type {
  BadExample,
  CheckOptions,
  DocumentRule,
  EarlierRule,
  Finding,
  Findings,
  GoodExample,
  PlaceRule,
  Rule,
  RuleMeta,
  RuleText,
  RuleTexts,
} from "./rule.js";
export type { RuleOutcome } from "./run/outcomes.js";
export type { Regrading } from "./run/plan.js";
export {
  createValidator,
  type InvalidDocument,
  type ValidateOptions,
  type Validation,
  type Validator,
  type ValidatorOptions,
  type ValidDocument,
  validate,
} from "./validate.js";
export type { PlaceKind, PlaceTypes } from "./walk/places.js";
export type { Place } from "./walk/walk.js";
