export { type AgeColumns, ageFacts, ageKnowledges, designations, type Level, lawfulBases, purposes, riskClasses } from "./facts.js";
export { type AssuranceMethod, assuranceMethods, type MeasureId, measures } from "./measures.js";
export { eeaEfta, eu27, type Place, placeGroups, type RecordedPlace, type RecordedSubdivision, recordedPlaces, recordedSubdivisions } from "./places.js";
export { type SafeguardId, safeguards } from "./safeguards.js";
export { type Aspect, aspects, type FeatureId, features, type ServiceType, serviceTypes } from "./services.js";
export { type LawTopic, type Topic, topics } from "./topics.js";
