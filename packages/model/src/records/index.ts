export type { Activity, Output } from "./activity.js";
export type { Figure } from "./figure.js";
