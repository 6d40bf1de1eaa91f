import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { LineOptions, LineResult } from "./check-batch.js";
import type { Batch } from "./lines.js";
import type { Task } from "./worker.js";

/** How the work is divided among threads. */
export interface WorkersOptions {
  readonly jobs: number;
  readonly signal?: AbortSignal;
  /** File of the worker, for programs that were bundled; by default `@cop-sdk/validation/node/worker`. */
  readonly worker?: URL;
}

/** Small spaces for what is new keep the memory of several threads low; documents that live longer move out of them. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

/** Batches that wait for each thread, so that none is idle while results are handed out in order. */
const batchesPerJob = 2;

/** Checks batches in worker threads and gives the results in the order of the batches. Reads no further ahead than the threads can work on. */
export async function* inWorkers(
  batches: AsyncIterable<Batch>,
  options: LineOptions,
  { jobs, signal, worker = workerFile() }: WorkersOptions,
): AsyncGenerator<LineResult> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({ filename: worker.href, minThreads: jobs, maxThreads: jobs, concurrentTasksPerWorker: 1, isolateWorkers: false, resourceLimits });
  const waiting: Promise<string>[] = [];
  const start = (batch: Batch): Promise<string> => {
    const task: Task = { batch, options };
    const result: Promise<string> = pool.run(task, { name: "checkBatch", transferList: [batch.bytes.buffer], ...(signal ? { signal } : {}) });
    result.catch(() => undefined);
    return result;
  };
  try {
    for await (const batch of batches) {
      waiting.push(start(batch));
      if (waiting.length >= jobs * batchesPerJob) yield* resultsIn(await waiting.shift());
    }
    for (const results of waiting) yield* resultsIn(await results);
  } finally {
    await pool.destroy();
  }
}

/** Results come as JSON, which passes between threads at less cost than objects. */
const resultsIn = (text = "[]"): readonly LineResult[] => JSON.parse(text);

/** Found by the package's name, because a build puts code into files of its own choice. */
function workerFile(): URL {
  const here = typeof __filename === "string" ? pathToFileURL(__filename).href : import.meta.url;
  return pathToFileURL(createRequire(here).resolve("@cop-sdk/validation/node/worker"));
}
