export { numberAmbiguousSeparator } from "./ambiguous-separator.js";
export { numberMalformed } from "./malformed.js";
export { numberWithWords } from "./with-words.js";
export { numberWrittenAsText } from "./written-as-text.js";
