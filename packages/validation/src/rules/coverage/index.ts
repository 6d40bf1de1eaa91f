export { coverageChecklistUnmapped } from "./checklist-unmapped.js";
export { coverageChecklist } from "./checklist.js";
export { coverageModelNationalResponse } from "./model-national-response.js";
export { coverageRiskUnknown } from "./risk-unknown.js";
