export type {
  AcrossExample,
  AcrossOptions,
  AcrossRule,
  BadAcrossExample,
  FindingAcross,
  Member,
  PlaceAcross,
  RegisteredGroup,
} from "./across/across-rule.js";
export { acrossRules } from "./across/registry.js";
export { type Together, type TogetherOptions, validateTogether } from "./across/validate-together.js";
export { ruleCatalogue, validationCatalogue } from "./catalogue.js";
export { ruleDescriptions } from "./descriptions.js";
export { type Explanation, type ExplanationResult, explain, explainableCodes } from "./explain.js";
export { withoutUnsafeFixes } from "./mask/mask-fixes.js";
export { type MaskOptions, maskText } from "./mask/mask-text.js";
export { type IsSafeText, safeTextsOf } from "./mask/safe-places.js";
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
  TextNeeds,
} from "./rule.js";
export type { Trait } from "./rules/text/traits.js";
export type { RuleOutcome } from "./run/outcomes.js";
export type { Regrading } from "./run/plan.js";
export { type CheckSettings, type Deadline, defaultSettings } from "./settings.js";
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
export { type Baseline, baselineOf, parseBaseline } from "./waivers/baseline.js";
export { createSuppressor, type Suppressor, type SuppressorOptions } from "./waivers/suppressor.js";
export { type PlacedWaiver, parseWaivers, type Waiver, type WaiverList } from "./waivers/waivers.js";
export type { PlaceKind, PlaceTypes } from "./walk/places.js";
export type { Place } from "./walk/walk.js";
