export { conceptsToCsv, crosswalkToCsv } from "./export/csv.js";
export { iriOf, riskNamespace } from "./export/iri.js";
export { type JsonLdDocument, type JsonLdNode, toJsonLd } from "./export/json-ld.js";
export { type Machinetag, type MachinetagEntry, toMachinetag } from "./export/machinetag.js";
export { toSssom } from "./export/sssom.js";
export type { SkosOptions } from "./export/statements.js";
export { toTurtle } from "./export/turtle.js";
export { unverifiedDefinition, unverifiedLabel } from "./export/unverified.js";
