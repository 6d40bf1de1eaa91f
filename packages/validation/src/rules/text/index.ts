export { textBrokenExtraction } from "./broken-extraction.js";
export { textFormula } from "./formula.js";
export { textInvisible } from "./invisible.js";
export { textLookalike } from "./lookalike.js";
export { textMissingSpace } from "./missing-space.js";
export { textMojibake } from "./mojibake.js";
export { textPlaceholder } from "./placeholder.js";
