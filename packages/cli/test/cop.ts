import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Io, main } from "../src/index.js";

/** What a call gives back. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line with a text on standard input. */
export async function run(argv: readonly string[], stdin = "", io: Partial<Io> = {}): Promise<Ran> {
  let out = "";
  let error = "";
  const code = await main(
    argv,
    {
      cwd: ".",
      env: {},
      stdin: async (limit) => new TextEncoder().encode(stdin).subarray(0, limit),
      out: (text) => {
        out += text;
      },
      error: (text) => {
        error += text;
      },
      color: false,
      progress: false,
      ...io,
    },
    "1.2.3",
  );
  return { code, out, error };
}

/** What a call at a desk is given. */
export interface Call {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  readonly io?: Partial<Io>;
}

/** A folder of its own, in which the command line runs. */
export interface Desk {
  readonly cop: (argv: readonly string[], call?: Call) => Promise<Ran>;
  readonly read: (name: string) => string;
  readonly bytes: (name: string) => Uint8Array;
  readonly remove: () => void;
}

/** Makes a folder with nothing in it. */
export function desk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), "cop-cli-"));
  return {
    cop(argv, { files = {}, stdin, io } = {}) {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      return run(argv, stdin, { cwd: folder, ...io });
    },
    read: (name) => readFileSync(join(folder, name), "utf8"),
    bytes: (name) => readFileSync(join(folder, name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An activity log with one activity. */
export const logWith = (members: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  type: "activity-log",
  modelVersion: "1",
  id: "log",
  language: "en",
  title: { en: "Log" },
  activities: [
    {
      id: "A1",
      title: "Workshop with Example School",
      type: "workshop",
      date: { start: "2015-06-01", end: "2015-06-02" },
      status: "held",
      country: "ZM",
      ituRole: "organizer",
      serves: [{ clause: "res67-2014/instructs/4", attributedBy: "compiler" }],
      ...members,
    },
  ],
});
