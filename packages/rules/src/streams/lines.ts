import type { Diagnostic } from "@cop-sdk/diagnostics";
import { answer } from "../answer.js";
import type { Values } from "../asked.js";
import { builtOf } from "../build.js";
import type { Engine } from "../compile.js";
import { type Core, coreOf, loadDay } from "../core.js";
import { openFacts } from "../open.js";
import { planOf } from "../plan.js";
import { readFacts } from "../read.js";
import { diagnostic } from "../reading/findings.js";
import { collect, loadDefinite, loadFacts, summariseDefinite } from "../summary.js";

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
  const answerOf = keptAnswers(core);
  const decide = (facts: Values): string => {
    const day = loadDay(core, facts.on);
    const isKept = core.coverage.length === 0 && (loadDefinite(core, facts) || loadFacts(core, facts));
    return isKept ? answerOf(facts.on as string, day) : JSON.stringify(answer(core, facts));
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

/** The texts of answers, as a tree over the numbers that an answer depends on. */
interface Kept {
  text: string | undefined;
  readonly next: Map<number, Kept>;
}

/** Answers the definite question that is loaded, where packs say nothing of coverage; texts are kept for questions to which the same rules stand in the same way. */
function keptAnswers(core: Core): (on: string, day: number) => string {
  const displaces = core.rules.some(({ displacedBy }) => displacedBy.length > 0);
  const root: Kept = { text: undefined, next: new Map() };
  let room = mostKept;
  const step = (from: Kept, number: number): Kept => {
    let next = from.next.get(number);
    if (!next) {
      next = { text: undefined, next: new Map() };
      if (room-- > 0) from.next.set(number, next);
    }
    return next;
  };
  return (on, day) => {
    const { may } = core.loaded;
    const standing = collect(core, may);
    let place = root;
    for (const number of standing.matched) place = step(place, number);
    place = step(place, -1);
    for (const number of standing.watched) place = step(place, number);
    if (displaces) for (const at of core.places) place = step(place, -2 - (may[at] as number));
    if (displaces || standing.watched.length > 0) place = step(place, day);
    const head = `{"on":"${on}",`;
    if (place.text !== undefined) return head + place.text;
    const text = JSON.stringify(answer(core, { on }, summariseDefinite(core, day, standing)));
    place.text = text.slice(head.length);
    return text;
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
    const lines = (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true })).split("\n");
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? "";
    if (rest.length > 2 * longestLine) rest = rest.slice(0, longestLine + 1);
    if (lines.length > 0) yield lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield [rest];
}
