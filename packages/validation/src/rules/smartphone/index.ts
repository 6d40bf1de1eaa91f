export { smartphoneRecommendationWithoutActor } from "./recommendation-without-actor.js";
export { smartphoneRecommendationWithoutGround } from "./recommendation-without-ground.js";
export { smartphoneScopeWithoutRecommendation } from "./scope-without-recommendation.js";
export { smartphoneStatementMissing } from "./statement-missing.js";
