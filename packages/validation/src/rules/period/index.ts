export { periodClassNotValue } from "./class-not-value.js";
export { periodDurationDiffers } from "./duration-differs.js";
export { periodNoStart } from "./no-start.js";
export { periodOpenWithEnd } from "./open-with-end.js";
export { periodReversed } from "./reversed.js";
export { periodWrittenAsText } from "./written-as-text.js";
