import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import type { Io } from "../io.js";
import { CannotRun } from "../usage.js";
import { filesAt, isNdjson } from "./inputs.js";

/** A file or standard input, read piece by piece. */
export interface InputStream {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** The streams that paths name: files, the NDJSON files of folders, `-` for standard input. None of them is opened yet. */
export const streamsAt = (paths: readonly string[], io: Io): readonly InputStream[] =>
  paths.flatMap((path) => {
    if (path === "-") return [{ name: "-", open: () => io.input?.() ?? wholeInput(io) }];
    const files = filesAt(path, io);
    return (files[0] === path ? files : files.filter(isNdjson)).map((name) => ({ name, open: () => fileStream(name, io) }));
  });

async function* wholeInput(io: Io): AsyncGenerator<Uint8Array> {
  yield await io.stdin(Number.MAX_SAFE_INTEGER);
}

async function* fileStream(name: string, io: Io): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(resolve(io.cwd, name)) as AsyncIterable<Buffer>;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || code === "ABORT_ERR") throw error;
    throw new CannotRun("usage/unreadable", { file: name, reason: code });
  }
}
