export { type DecideOptions, decide } from "./decide/decide.js";
export type { Notice } from "./decide/notice.js";
export type {
  Because,
  Branch,
  Consent,
  Coverage,
  NotAppliedReason,
  Outcome,
  OutcomeConfidence,
  Proportionality,
  ProportionalityCheck,
  RequiredSafeguard,
  RuleId,
} from "./decide/outcome.js";
export type { Age, AssuranceFacts, ConsentFacts, Facts, ProcessingFacts, ProposedFacts, RiskOfService, ServiceFacts } from "./facts/facts.js";
export { parseFacts } from "./facts/parse.js";
export { fromWire, type WireQuestion } from "./facts/wire.js";
export type { Family } from "./packs/list.js";
