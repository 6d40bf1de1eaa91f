export { attachRanges } from "./attach-ranges.js";
export type { Finding, Findings, Place } from "./findings.js";
export type { Format, FormatContext, Locate, LocateOptions, Parsed } from "./format.js";
export { json } from "./json/format.js";
export { defaultLimits, type Limits } from "./limits.js";
export type { Lines } from "./lines.js";
export { type ReaderCode, readerCatalogue } from "./messages/index.js";
export { type FailedReading, type Reading, type ReadOptions, type ReadResult, read } from "./read.js";
