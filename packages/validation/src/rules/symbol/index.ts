export { symbolYearMismatch } from "./year-mismatch.js";
