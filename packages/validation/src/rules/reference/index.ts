export { referenceRecordElsewhere } from "./record-elsewhere.js";
export { referenceRevisionUnknown } from "./revision-unknown.js";
export { referenceUnexpectedHost } from "./unexpected-host.js";
export { referenceUnknown } from "./unknown.js";
