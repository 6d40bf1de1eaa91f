export { refChangedBySpreadsheet } from "./changed-by-spreadsheet.js";
export { refDuplicate } from "./duplicate.js";
export { refInvisibleOrLookalike } from "./invisible-or-lookalike.js";
export { refRepeatedNumber } from "./repeated-number.js";
