import type { Diagnostic } from "@cop-sdk/diagnostics";
import { answer } from "../answer.js";
import type { Values } from "../asked.js";
import { builtOf } from "../build.js";
import type { Engine } from "../compile.js";
import { coreOf, loadDay } from "../core.js";
import { openFacts } from "../open.js";
import { planOf } from "../plan.js";
import { readFacts } from "../read.js";
import { diagnostic } from "../reading/findings.js";
import { loadDefinite, loadFacts } from "../summary.js";
import { keptAnswers } from "./kept-answers.js";
import { Output, type Pieces } from "./pieces.js";
import { type PlainLine, plainReader } from "./plain-lines.js";
import { wholeLines } from "./whole-lines.js";

/** How NDJSON is read. */
export interface LineOptions {
  /** Longest line in characters; 1,000,000 when absent. */
  readonly longestLine?: number;
}

/** Gives for each line of facts the line of its answer: an outcome, or `{ "diagnostics": […] }`. */
export type LineDecider = (line: string) => string;

/**
 * Answers lines of JSON. A line that the engine takes at once is answered at once, and the text of an answer is kept for questions that the same rules answer;
 * only a line that the engine refuses is read again for its findings. Surplus members are findings too.
 */
export const lineDecider = (engine: Engine, options?: LineOptions): LineDecider => decidersOf(engine, options).line;

/**
 * Answers whole lines of NDJSON with the lines of their answers, bytes for bytes: the fastest way for lines whose facts are all known. Empty lines are left out. The answers come in pieces, which need not end where lines do.
 *
 * @example
 * ```ts
 * import { compile, defineFacts, definePack, int } from "@cop-sdk/rules";
 * import { batchDecider } from "@cop-sdk/rules/node";
 *
 * const facts = defineFacts({ age: int(0, 120) });
 * const decide = batchDecider(compile([definePack(facts, { id: "demo", revision: "1", safeguards: [], rules: [] })]));
 * for (const piece of decide(new TextEncoder().encode('{"on":"2026-01-01","age":12}\n'))) process.stdout.write(piece); // {"on":"2026-01-01","decision":"allow",…}
 * ```
 */
export function batchDecider(engine: Engine, options?: LineOptions): (lines: Uint8Array) => Pieces {
  const { line, plain } = decidersOf(engine, options);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const found: PlainLine = { day: 0, end: 0 };
  return (lines) => {
    const output = new Output();
    for (let from = 0; from < lines.length; from = found.end + 1) {
      if (!plain(lines, from, found, output)) {
        const end = lines.indexOf(lineFeed, from);
        found.end = end < 0 ? lines.length : end;
        const text = decoder.decode(lines.subarray(from, found.end));
        if (text.trim() === "") continue;
        output.put(utf8.encode(line(text)));
      }
      output.put(newLine);
    }
    return output.pieces;
  };
}

const lineFeed = 0x0a;
const newLine = Uint8Array.of(lineFeed);
const utf8 = new TextEncoder();

/** Answers a line, as text and where it is plain as bytes; for the latter gives whether it was. */
interface Deciders {
  readonly line: LineDecider;
  readonly plain: (lines: Uint8Array, from: number, found: PlainLine, output: Output) => boolean;
}

function decidersOf(engine: Engine, { longestLine = 1_000_000 }: LineOptions = {}): Deciders {
  const plan = planOf(engine.packs);
  const core = coreOf(plan.facts, builtOf(plan), openFacts);
  const size = Object.values(engine.facts.columns).filter(({ kind }) => kind !== "derived").length + 1;
  const refuse = (diagnostics: readonly Diagnostic[]) => JSON.stringify({ diagnostics });
  const { headOf, restOf } = keptAnswers(core);
  const isKept = core.coverage.length === 0;
  const reader = isKept ? plainReader(core) : undefined;
  const decide = (facts: Values): string => {
    const day = loadDay(core, facts.on);
    const canKeep = isKept && (loadDefinite(core, facts) || loadFacts(core, facts));
    return canKeep ? headOf(day).text + restOf(day).text : JSON.stringify(answer(core, facts));
  };
  const line: LineDecider = (text) => {
    if (text.length > longestLine) return refuse([diagnostic("rules/line-too-long", "", { limit: longestLine })]);
    let facts: unknown;
    try {
      facts = JSON.parse(text);
    } catch {
      return refuse([diagnostic("rules/not-json", "")]);
    }
    try {
      if (typeof facts === "object" && facts !== null && countOf(facts) === size) return decide(facts as Values);
    } catch (error) {
      if (!(error instanceof Error && error.name === "UsageError")) throw error;
    }
    const read = readFacts(engine.facts, facts);
    return read.ok ? decide(read.value as Values) : refuse(read.diagnostics);
  };
  const plain: Deciders["plain"] = (lines, from, found, output) => {
    if (!reader?.(lines, from, found) || found.end - from > longestLine) return false;
    output.put(headOf(found.day).bytes);
    output.put(restOf(found.day).bytes);
    return true;
  };
  return { line, plain };
}

function countOf(members: object): number {
  let count = 0;
  for (const _ in members) count++;
  return count;
}

/** Answers a stream of NDJSON, one line in and one line out, in order and in constant memory; chunks of bytes or text in, bytes out. Empty lines are left out. */
export async function* decideLines(
  engine: Engine,
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  options?: LineOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const decide = batchDecider(engine, options);
  for await (const lines of wholeLines(chunks, options?.longestLine)) yield* decide(lines);
}
