export { batchDecider, decideLines, type LineOptions, lineDecider } from "./streams/lines.js";
export { decideLinesInWorkers, type WorkerOptions } from "./streams/workers.js";
