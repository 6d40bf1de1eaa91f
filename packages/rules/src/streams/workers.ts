import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "../build.js";
import type { Engine } from "../compile.js";
import { usageError } from "../usage.js";
import type { LineOptions } from "./lines.js";
import type { Pieces } from "./pieces.js";
import { wholeLines } from "./whole-lines.js";

/** How work is shared out. */
export interface WorkerOptions extends LineOptions {
  /** How many workers; 2 when absent. */
  readonly workers?: number;
  /** A module whose default export is the engine: needed where the vocabulary has derived or open facts, which are functions and cannot be sent. */
  readonly engineModule?: URL;
  /** The worker's own module; only needed where a bundler moved it. */
  readonly workerModule?: URL;
}

/** Lines for a worker; their bytes change hands without a copy. */
export interface Asking {
  readonly id: number;
  readonly lines: Uint8Array<ArrayBuffer>;
}

/** What a worker sends back. */
export interface Answered {
  readonly id: number;
  readonly answers: Pieces;
}

/** Chunks in work per worker, so that neither side waits. */
const ahead = 3;

/** Answers a stream of NDJSON as `decideLines` does, on several workers; lines keep their order. Throws when a worker fails. */
export async function* decideLinesInWorkers(
  engine: Engine,
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  { workers = 2, engineModule, workerModule = ownWorker(), longestLine }: WorkerOptions = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const isPlain = Object.values(engine.facts.columns).every(({ kind }) => kind !== "derived" && kind !== "open");
  if (!engineModule && !isPlain) throw usageError("engine-module", "decideLinesInWorkers", "Facts with functions need a module that exports the engine.");
  const workerData = engineModule
    ? { engineModule: engineModule.href, longestLine }
    : { facts: engine.facts, built: build(engine.packs as never), longestLine };
  const pool = Array.from({ length: workers }, () => hire(workerModule, workerData));
  const waiting: Promise<Pieces>[] = [];
  try {
    let turn = 0;
    for await (const lines of wholeLines(chunks, longestLine)) {
      const answers = (pool[turn++ % workers] as Hired).answers(lines);
      // Whoever awaits it hears of a failure; those behind it are never awaited then.
      answers.catch(() => {});
      waiting.push(answers);
      if (waiting.length >= workers * ahead) yield* await (waiting.shift() as Promise<Pieces>);
    }
    for (const answers of waiting) yield* await answers;
  } finally {
    await Promise.all(pool.map(({ end }) => end()));
  }
}

/** The worker's module, beside this one or below it, whichever form of the package is running. */
function ownWorker(): URL {
  const base = import.meta.url ?? pathToFileURL(__filename).href;
  const extension = base.slice(base.lastIndexOf("."));
  const places = [`./worker${extension}`, `./streams/worker${extension}`].map((place) => new URL(place, base));
  const found = places.find((place) => existsSync(place));
  if (!found) throw usageError("worker-module", base, "Say in workerModule where the worker's module is.");
  return found;
}

/** A worker that answers lines. */
interface Hired {
  readonly answers: (lines: Uint8Array<ArrayBuffer>) => Promise<Pieces>;
  readonly end: () => Promise<unknown>;
}

function hire(module: URL, workerData: unknown): Hired {
  const worker = new Worker(module, { workerData });
  const open = new Map<number, { readonly resolve: (answers: Pieces) => void; readonly reject: (error: Error) => void }>();
  let asked = 0;
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of open.values()) reject(failure);
    open.clear();
  };
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`A worker ended with code ${code}.`)));
  worker.on("message", ({ id, answers }: Answered) => {
    open.get(id)?.resolve(answers);
    open.delete(id);
  });
  return {
    answers: (lines) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        open.set(asked, { resolve, reject });
        worker.postMessage({ id: asked++, lines }, [lines.buffer]);
      }),
    end: () => worker.terminate(),
  };
}
