import { addAbortSignal, Readable } from "node:stream";
import { UsageError } from "@cop-sdk/diagnostics";
import { defaultLimits } from "@cop-sdk/reader";
import { batchChecker, type LineOptions, type LineResult } from "./check-batch.js";
import { inWorkers } from "./in-workers.js";
import { type Batch, batchesOf } from "./lines.js";

/** How a stream of documents is validated. */
export interface StreamOptions extends LineOptions {
  /** Worker threads; 1, the default, works in this thread. */
  readonly jobs?: number;
  /** Stops the stream: the iteration ends with an `AbortError`. */
  readonly signal?: AbortSignal;
  /** File of the worker, for programs that were bundled; by default `@cop-sdk/validation/node/worker`. */
  readonly worker?: URL;
}

/** Longest line that is read, unless `limits.bytes` says otherwise: a stream holds several lines at a time. */
export const mostBytesOfLine = 8 * 1024 * 1024;

/**
 * Validates a stream of JSON documents, one a line (NDJSON), in constant memory: it reads as fast as its results are taken, and gives one result for each line that is not
 * blank, in the order of the lines. A line that cannot be read is reported and passed over.
 *
 * Ends with an `AbortError` when `signal` is aborted, and with the error of the stream when it fails. Throws `UsageError` for options that are none.
 *
 * @param source - bytes or text, in pieces of any size: a file's stream, standard input, the body of a response
 *
 * @example
 * ```ts
 * import { createReadStream } from "node:fs";
 * import { validateStream } from "@cop-sdk/validation/node";
 *
 * for await (const { line, ok, diagnostics } of validateStream(createReadStream("activities.ndjson"), { jobs: 2 })) {
 *   if (!ok) console.log(line, diagnostics.length);
 * }
 * ```
 */
export async function* validateStream(source: AsyncIterable<Uint8Array | string>, options: StreamOptions = {}): AsyncGenerator<LineResult> {
  const { jobs = 1, signal, worker, limits, ...rest } = options;
  if (!Number.isSafeInteger(jobs) || jobs < 1) throw new UsageError("usage/jobs", `"${jobs}" is no number of jobs.`, "Use a whole number from 1.");
  const lineOptions: LineOptions = { ...rest, limits: { ...limits, bytes: limits?.bytes ?? Math.min(mostBytesOfLine, defaultLimits.bytes) } };
  const check = batchChecker(lineOptions);
  signal?.throwIfAborted();
  const batches = batchesOf(stoppable(source, signal), lineOptions.limits?.bytes ?? mostBytesOfLine);
  if (jobs > 1) yield* inWorkers(batches, lineOptions, { jobs, ...(signal ? { signal } : {}), ...(worker ? { worker } : {}) });
  else yield* inThisThread(batches, check, signal);
}

async function* inThisThread(
  batches: AsyncIterable<Batch>,
  check: ReturnType<typeof batchChecker>,
  signal: AbortSignal | undefined,
): AsyncGenerator<LineResult> {
  for await (const batch of batches) {
    for (const result of check(batch)) {
      yield result;
      signal?.throwIfAborted();
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The source, ended by the signal even while it waits for more. */
function stoppable(source: AsyncIterable<Uint8Array | string>, signal: AbortSignal | undefined): AsyncIterable<Uint8Array | string> {
  if (!signal) return source;
  return addAbortSignal(signal, source instanceof Readable ? source : Readable.from(source, { objectMode: true }));
}
