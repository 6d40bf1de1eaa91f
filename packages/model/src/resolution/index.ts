export { type DocumentEvidence, documentEvidenceOf, type EvidentType } from "./document-evidence.js";
export type { Service, ServiceKind } from "./services.js";
export { type CountryStanding, type MeetingStandings, standingsAtMeeting } from "./standings.js";
export { type ClauseTrace, sharedServices, traceability, traceOf, untracedDocuments } from "./traceability.js";
