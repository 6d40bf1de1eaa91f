export { type AssessOptions, assess } from "./assessment/assess.js";
export { type RiskFact, riskFactsOf } from "./assessment/facts.js";
export { type Functionality, type FunctionalityId, functionalities } from "./assessment/functionalities.js";
export { type GroupAtRisk, type GroupAtRiskId, groupsAtRisk } from "./assessment/groups.js";
export {
  type Likelihood,
  likelihoods,
  type Reach,
  type RiskLevel,
  type RiskSeverity,
  reaches,
  riskLevels,
  severities,
} from "./assessment/levels.js";
export { type MatrixCell, matrixOf } from "./assessment/matrix.js";
export type { EvidenceEffect, Floor, Method, RiskModel } from "./assessment/method/method.js";
export { ordinalMethod } from "./assessment/method/ordinal.js";
export type { Assessment, Flag, Grade, RiskFinding, TraceStep } from "./assessment/outcome.js";
export { parseProfile } from "./assessment/parse.js";
export type {
  AgeRange,
  AssessmentProfile,
  EvidenceFinding,
  EvidenceQuality,
  ProfileEvidence,
  ProfileFunctionality,
  ProfileReach,
  ProfileSafeguard,
  ReachBasis,
  SafeguardEvidence,
} from "./assessment/profile.js";
export { type SafeguardId, safeguards } from "./assessment/safeguards.js";
export { type CategoryScheme, categoriesOf, categorySchemes, type Position } from "./canonical/category.js";
export {
  type ChildRole,
  type Counterpart,
  childRoles,
  counterparts,
  type HarmDomain,
  harmDomains,
  type Legality,
  legalities,
  type RiskKind,
  riskKinds,
  type TechVector,
  techVectors,
} from "./canonical/facets.js";
export { canonicalRisk, isCanonicalRiskId } from "./canonical/find.js";
export { type CanonicalRiskId, canonicalRiskIds } from "./canonical/ids.js";
export { canonicalRisks } from "./canonical/list.js";
export type { Risk } from "./canonical/risk.js";
export { copRisk } from "./canonical/scheme.js";
export { type RiskInstance, type SchemeView, viewOf } from "./canonical/view.js";
export { coverageOfRisks, coverageOfScheme, coverageRows, type ListCoverage, type SchemeCoverage } from "./crosswalk/coverage.js";
export { gaps, retiredMappings } from "./crosswalk/gaps.js";
export type { Step } from "./crosswalk/graph.js";
export { mappings } from "./crosswalk/list.js";
export { gapsOf, type MapResult, type Match, map } from "./crosswalk/map.js";
export { type Confidence, confidences, type Gap, type Mapping, type Relation, relations } from "./crosswalk/mapping.js";
export { inverseOf } from "./crosswalk/relation.js";
export { type RiskCode, riskCatalogue } from "./messages/index.js";
export { type Concept, type ConceptId, type ConceptKind, isUnverified, type Mark, type Scheme, schemeOf } from "./scheme.js";
export { aichild } from "./schemes/aichild.js";
export { schemes } from "./schemes/all.js";
export { childlight } from "./schemes/childlight.js";
export { core4c } from "./schemes/core4c.js";
export { esafety } from "./schemes/esafety.js";
export { eu5c } from "./schemes/eu5c.js";
export { ancestorsOf, conceptIds, findConcept, findScheme } from "./schemes/find.js";
export { gc25 } from "./schemes/gc25.js";
export { itucop } from "./schemes/itucop.js";
export { iwf } from "./schemes/iwf.js";
export { ncmec } from "./schemes/ncmec.js";
export { oecd21 } from "./schemes/oecd21.js";
export { ofcom } from "./schemes/ofcom.js";
export { ucs } from "./schemes/ucs.js";
export { wef23 } from "./schemes/wef23.js";
export { weprotect } from "./schemes/weprotect.js";
export { type Source, sources } from "./sources.js";
