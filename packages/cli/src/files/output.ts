import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Io } from "../io.js";
import { CannotRun } from "../usage.js";

/** Writes a file, making its folder; `-` is standard output. */
export function writeOutput(path: string, content: string | Uint8Array, io: Io): void {
  if (path === "-") {
    io.out(typeof content === "string" ? content : Buffer.from(content).toString("utf8"));
    return;
  }
  const absolute = resolve(io.cwd, path);
  try {
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  } catch (error) {
    throw new CannotRun("usage/unwritable", { file: path, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}
