import type { Diagnostic } from "@cop-sdk/diagnostics";
import { answer } from "../answer.js";
import type { Values } from "../asked.js";
import { builtOf } from "../build.js";
import type { Engine } from "../compile.js";
import { type Core, coreOf, loadDay } from "../core.js";
import { textOfDay } from "../days.js";
import { openFacts } from "../open.js";
import { planOf } from "../plan.js";
import { readFacts } from "../read.js";
import { diagnostic } from "../reading/findings.js";
import { collect, loadDefinite, loadFacts, summariseDefinite } from "../summary.js";
import { type PlainLine, plainReader } from "./plain-lines.js";
import { wholeLines } from "./whole-lines.js";

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
export const lineDecider = (engine: Engine, options?: LineOptions): LineDecider => decidersOf(engine, options).line;

/** Answers whole lines, as bytes, with the lines of their answers. Empty lines are left out. */
export function batchDecider(engine: Engine, options?: LineOptions): (lines: Uint8Array) => string {
  const { line, plain } = decidersOf(engine, options);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const found: PlainLine = { day: 0, end: 0 };
  return (lines) => {
    let answers = "";
    for (let from = 0; from < lines.length; from = found.end + 1) {
      let answer = plain(lines, from, found);
      if (answer === undefined) {
        const end = lines.indexOf(lineFeed, from);
        found.end = end < 0 ? lines.length : end;
        const text = decoder.decode(lines.subarray(from, found.end));
        if (text.trim() === "") continue;
        answer = line(text);
      }
      answers += `${answer}\n`;
    }
    return answers;
  };
}

const lineFeed = 0x0a;

function decidersOf(engine: Engine, { longestLine = 1_000_000 }: LineOptions = {}) {
  const plan = planOf(engine.packs);
  const core = coreOf(plan.facts, builtOf(plan), openFacts);
  const size = Object.values(engine.facts.columns).filter(({ kind }) => kind !== "derived").length + 1;
  const refuse = (diagnostics: readonly Diagnostic[]) => JSON.stringify({ diagnostics });
  const answerOf = keptAnswers(core);
  const isKept = core.coverage.length === 0;
  const reader = isKept ? plainReader(core) : undefined;
  const decide = (facts: Values): string => {
    const day = loadDay(core, facts.on);
    return isKept && (loadDefinite(core, facts) || loadFacts(core, facts)) ? answerOf(day) : JSON.stringify(answer(core, facts));
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
  const plain = (lines: Uint8Array, from: number, found: PlainLine): string | undefined =>
    reader?.(lines, from, found) && found.end - from <= longestLine ? answerOf(found.day) : undefined;
  return { line, plain };
}

/** The texts of answers, as a tree over the numbers that an answer depends on. */
interface Kept {
  text: string | undefined;
  readonly next: Map<number, Kept>;
}

/** Answers the definite question that is loaded, where packs say nothing of coverage; texts are kept for questions to which the same rules stand in the same way. */
function keptAnswers(core: Core): (day: number) => string {
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
  const heads = new Map<number, string>();
  const headOf = (day: number): string => {
    const head = heads.get(day) ?? `{"on":"${textOfDay(day)}",`;
    heads.set(day, head);
    return head;
  };
  return (day) => {
    const { may } = core.loaded;
    const standing = collect(core, may);
    let place = root;
    for (const number of standing.matched) place = step(place, number);
    place = step(place, -1);
    for (const number of standing.watched) place = step(place, number);
    if (displaces) for (const at of core.places) place = step(place, -2 - (may[at] as number));
    if (displaces || standing.watched.length > 0) place = step(place, day);
    const head = headOf(day);
    place.text ??= JSON.stringify(answer(core, { on: textOfDay(day) }, summariseDefinite(core, day, standing))).slice(head.length);
    return head + place.text;
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
  const decide = batchDecider(engine, options);
  for await (const lines of wholeLines(chunks, options?.longestLine)) {
    const answers = decide(lines);
    if (answers !== "") yield answers;
  }
}
