export { termsOutdated } from "./outdated.js";
export { termsWithCare } from "./with-care.js";
