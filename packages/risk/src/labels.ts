export { explainStep } from "./labels/explain-step.js";
export { type LocalLabel, labelOf } from "./labels/label-of.js";
export { scaleWords } from "./labels/words.js";
