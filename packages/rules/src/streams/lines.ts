import type { Diagnostic } from "@cop-sdk/diagnostics";
import { answer } from "../answer.js";
import type { Values } from "../asked.js";
import { builtOf } from "../build.js";
import type { Engine } from "../compile.js";
import { coreOf, loadDay } from "../core.js";
import { withDerived } from "../derived.js";
import { none } from "../effects.js";
import { openFacts } from "../open.js";
import { planOf } from "../plan.js";
import { readFacts } from "../read.js";
import { diagnostic } from "../reading/findings.js";
import { collect, loadFacts, summariseDefinite } from "../summary.js";

/** How NDJSON is read. */
export interface LineOptions {
  /** Longest line in characters; 1,000,000 when absent. */
  readonly longestLine?: number;
}

/** Gives for each line of facts the line of its answer: an outcome, or `{ "diagnostics": […] }`. */
export type LineDecider = (line: string) => string;

/** Most answers whose text is kept. */
const mostKept = 20_000;

/**
 * Answers lines of JSON. A line that the engine takes at once is answered at once, and the text of an answer is kept for questions that the same rules answer;
 * only a line that the engine refuses is read again for its findings. Surplus members are findings too.
 */
export function lineDecider(engine: Engine, { longestLine = 1_000_000 }: LineOptions = {}): LineDecider {
  const plan = planOf(engine.packs);
  const core = coreOf(plan.facts, builtOf(plan), openFacts);
  const size = Object.values(engine.facts.columns).filter(({ kind }) => kind !== "derived").length + 1;
  const refuse = (diagnostics: readonly Diagnostic[]) => JSON.stringify({ diagnostics });
  const displaces = core.rules.some(({ displacedBy }) => displacedBy.length > 0);
  const kept = new Map<string, string>();
  const decide = (facts: Values): string => {
    const day = loadDay(core, facts.on);
    if (core.coverage.length > 0 || !loadFacts(core, withDerived(core, facts))) return JSON.stringify(answer(core, facts));
    const { may } = core.loaded;
    const [matched, watched] = [collect(core, may, 0), collect(core, may, 1)];
    const places = displaces ? core.places.map((at) => may[at]) : none;
    const key = `${matched};${watched};${places};${watched.length > 0 || displaces ? day : ""}`;
    const found = kept.get(key);
    const head = `{"on":"${facts.on as string}",`;
    if (found !== undefined) return head + found;
    const text = JSON.stringify(answer(core, facts, summariseDefinite(core, day, matched, watched)));
    if (kept.size < mostKept) kept.set(key, text.slice(head.length));
    return text;
  };
  return (line) => {
    if (line.length > longestLine) return refuse([diagnostic("rules/line-too-long", "", { limit: longestLine })]);
    let facts: unknown;
    try {
      facts = JSON.parse(line);
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
}

function countOf(members: object): number {
  let count = 0;
  for (const _ in members) count++;
  return count;
}

/** Answers a stream of NDJSON, one line in and one line out, in order and in constant memory. Empty lines are left out. */
export async function* decideLines(
  engine: Engine,
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  options?: LineOptions,
): AsyncGenerator<string> {
  const decide = lineDecider(engine, options);
  for await (const lines of batchesOf(chunks, options?.longestLine)) {
    const answers: string[] = [];
    for (const line of lines) if (line.trim() !== "") answers.push(decide(line));
    if (answers.length > 0) yield `${answers.join("\n")}\n`;
  }
}

/** The whole lines of each chunk. A line that grows too long is cut, so that memory stays bounded; its decider says so. */
export async function* batchesOf(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  longestLine = 1_000_000,
): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const text = rest + (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }));
    const lines = text.split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > 2 * longestLine) rest = rest.slice(0, longestLine + 1);
    if (lines.length > 0) yield lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield [rest];
}
