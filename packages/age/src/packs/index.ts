export { type ActId, type ConsentNeed, type Piece, piecesOf } from "./acts.js";
export { type AgeRule, type AgeRuleData, recordOf } from "./age-rule.js";
export { type Alone, aloneOf } from "./alone.js";
export { asOf, codes, type Family, families, familyRules, laws, packIn, packOfCode, packOfLaw, packs } from "./list.js";
export { notExpressed } from "./not-expressed.js";
export { levelOf, statesOf } from "./place.js";
export type { Act, Ages, Bindingness, Caveat, Code, DatedRecord, Law, LawRecord, NotExpressed, Requirement } from "./record.js";
export type { ScopeId } from "./scopes.js";
export { type PackSource, type SourceId, sources } from "./sources.js";
