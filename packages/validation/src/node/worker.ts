import { batchChecker, type LineOptions } from "./check-batch.js";
import type { Batch } from "./lines.js";

/** A batch for a worker thread, with the options of its stream. */
export interface Task {
  readonly batch: Batch;
  readonly options: LineOptions;
}

let prepared: { readonly key: string; readonly check: ReturnType<typeof batchChecker> } | undefined;

/** Checks a batch in a worker thread and gives the results as JSON. The rules are prepared for the first batch of a stream. */
export function checkBatch({ batch, options }: Task): string {
  const key = JSON.stringify(options);
  if (prepared?.key !== key) prepared = { key, check: batchChecker(options) };
  return JSON.stringify([...prepared.check(batch)]);
}
