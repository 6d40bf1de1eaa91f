import { closeSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { defaultLimits } from "@cop-sdk/reader";
import type { Io } from "../io.js";
import { CannotRun } from "../usage.js";

/** One document as it came: bytes with a name for findings. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const endings = /\.(?:json|ya?ml|ndjson)$/i;

/** Reads the documents of the named files, folders (with all documents below them) and standard input (`-`), in the order given, folders in alphabetical order. */
export async function* readInputs(paths: readonly string[], io: Io): AsyncGenerator<Input> {
  for await (const file of readFiles(paths, io)) yield* documentsOf(file, isNdjson(file.name));
}

/** The same, file by file: the lines of NDJSON together. */
export async function* readFiles(paths: readonly string[], io: Io): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === "-") yield { name: "-", bytes: await readStdin(io) };
    else for (const file of filesAt(path, io)) yield { name: file, bytes: readBounded(resolve(io.cwd, file), file) };
  }
}

/** Whether a file holds one document a line. */
export const isNdjson = (name: string): boolean => /\.ndjson$/i.test(name);

async function readStdin(io: Io): Promise<Uint8Array> {
  const bytes = await io.stdin(defaultLimits.bytes + 1);
  if (bytes.length === 0) throw new CannotRun("usage/empty-input");
  return bytes;
}

/** The file that a path names, or the documents below the folder that it names. */
export function filesAt(path: string, io: Io): readonly string[] {
  const absolute = resolve(io.cwd, path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (!stat) throw new CannotRun("usage/no-file", { file: path });
  if (!stat.isDirectory()) return [path];
  const found = readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(path, relative(absolute, join(entry.parentPath, entry.name))))
    .filter((file) => !/(?:^|[\\/])(?:node_modules|\.git)[\\/]/.test(file))
    .sort();
  if (found.length === 0) throw new CannotRun("usage/no-documents", { file: path });
  return found;
}

/** The bytes of a file, or one byte more than the reader accepts, so that a huge file is refused without being read whole. */
export function readBounded(absolute: string, name: string): Uint8Array {
  try {
    const size = Math.min(statSync(absolute).size, defaultLimits.bytes + 1);
    const buffer = new Uint8Array(size);
    const file = openSync(absolute, "r");
    try {
      let length = 0;
      while (length < size) {
        const read = readSync(file, buffer, length, size - length, length);
        if (read === 0) break;
        length += read;
      }
      return buffer.subarray(0, length);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new CannotRun("usage/unreadable", { file: name, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

/** The documents of an input: each line of NDJSON that is not blank, else the whole. */
function* documentsOf(input: Input, byLine: boolean): Generator<Input> {
  if (!byLine || input.bytes.length > defaultLimits.bytes) {
    yield input;
    return;
  }
  let start = 0;
  for (let line = 1; start < input.bytes.length; line++) {
    const found = input.bytes.indexOf(10, start);
    const end = found < 0 ? input.bytes.length : found;
    const bytes = input.bytes.subarray(start, end);
    if (bytes.some((byte) => byte > 32)) yield { name: `${input.name}#${line}`, bytes };
    start = end + 1;
  }
}
