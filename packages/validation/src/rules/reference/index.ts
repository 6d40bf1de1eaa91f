export { referenceRecordElsewhere } from "./record-elsewhere.js";
export { referenceRevisionUnknown } from "./revision-unknown.js";
export { referenceUnknown } from "./unknown.js";
