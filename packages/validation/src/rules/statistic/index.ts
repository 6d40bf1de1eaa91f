export { statisticConflict } from "./conflict.js";
export { statisticNoPopulation } from "./no-population.js";
export { statisticNoSource } from "./no-source.js";
export { statisticRoundedHeadline } from "./rounded-headline.js";
export { statisticTwoValues } from "./two-values.js";
