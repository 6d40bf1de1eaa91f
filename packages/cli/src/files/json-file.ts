import { resolve } from "node:path";
import { type Reading, read } from "@cop-sdk/reader";
import type { Io } from "../io.js";
import { CannotRun } from "../usage.js";
import { readBounded } from "./inputs.js";

/** A file of settings: JSON, with the places of its values. Refused when it cannot be read. */
export function readJsonFile(path: string, io: Io): Reading {
  const reading = read(readBounded(resolve(io.cwd, path), path), { file: path });
  if (reading.ok) return reading;
  throw new CannotRun("usage/not-json", { file: path });
}
