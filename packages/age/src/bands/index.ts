export { type BandSchemeId, type BandsOfAge, bandOf, bandScheme, bandSchemes, bandsFor, inUse } from "./bands.js";
export { type BandConversion, type BandOverlap, type BandRelation, convertBand, overlapsOf } from "./convert.js";
export type { Band, BandAges, BandScheme } from "./scheme.js";
