export { safetyNeverInclude } from "./never-include.js";
