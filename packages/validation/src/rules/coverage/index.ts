export { coverageAfricanUnion } from "./african-union.js";
export { coverageChecklist } from "./checklist.js";
export { coverageChecklistUnmapped } from "./checklist-unmapped.js";
export { coverageModelNationalResponse } from "./model-national-response.js";
export { coverageRiskUnknown } from "./risk-unknown.js";
