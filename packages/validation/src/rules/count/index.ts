export { countBreakdownExceeds } from "./breakdown-exceeds.js";
export { countKindsMixed } from "./kinds-mixed.js";
export { countMismatch } from "./mismatch.js";
export { countOverlap } from "./overlap.js";
export { countQualifierLost } from "./qualifier-lost.js";
export { countTwoValues } from "./two-values.js";
