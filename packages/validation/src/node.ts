export type { LineOptions, LineResult } from "./node/check-batch.js";
export { mostBytesOfLine, type StreamOptions, validateStream } from "./node/stream.js";
