export { bodyNearDuplicate } from "./near-duplicate.js";
export { bodyNotListed } from "./not-listed.js";
export { bodyPlaceholder } from "./placeholder.js";
export { bodyRenamed } from "./renamed.js";
