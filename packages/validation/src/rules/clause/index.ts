export { clauseAmbiguous } from "./ambiguous.js";
export { clauseNoItuRole } from "./no-itu-role.js";
export { clauseNotAnId } from "./not-an-id.js";
export { clauseRevisionNotInForce } from "./revision-not-in-force.js";
export { clauseTextNotSeen } from "./text-not-seen.js";
export { clauseUnknown } from "./unknown.js";
