export { type Axis, axes, axisLevels, isAtMost, isBelow, type MeasureVector, minimalOf } from "./axes.js";
export type { FixedByLaw, FixedKind } from "./floor.js";
export { type Justification, justify, type ProviderStatement } from "./justify.js";
export { type ByBand, ladder, type Measure, measureBands, measureOf } from "./ladder.js";
export type { RiskAtAge } from "./question.js";
export { type Right, rights } from "./rights.js";
export {
  type Failure,
  isOverRestriction,
  type JudgedMeasure,
  type JudgedProposal,
  type LeastRestrictive,
  leastRestrictive,
  type MeasureForm,
  type MeasureOptions,
  type Standing,
} from "./search.js";
export { copTolerance, type Tolerance } from "./tolerance.js";
