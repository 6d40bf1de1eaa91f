export { percentFraction } from "./fraction.js";
export { percentUnit } from "./unit.js";
