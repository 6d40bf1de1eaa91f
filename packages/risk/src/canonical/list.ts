import { aiRisks } from "./ai.js";
import { contentRisks } from "./content.js";
import { economyRisks } from "./economy.js";
import { peopleRisks } from "./people.js";
import type { Risk } from "./risk.js";
import { sexualAbuseRisks } from "./sexual-abuse.js";
import { wellbeingRisks } from "./wellbeing.js";

/**
 * The canonical list: neutral leaves that every scheme can be mapped to. It is the SDK's own design, published by no other body; `source` names who speaks of
 * each risk.
 */
export const canonicalRisks: readonly Risk[] = [...contentRisks, ...sexualAbuseRisks, ...peopleRisks, ...economyRisks, ...wellbeingRisks, ...aiRisks];
