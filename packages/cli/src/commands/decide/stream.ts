import { addAbortSignal, Readable } from "node:stream";
import { fromWire } from "@cop-sdk/age";
import { answer } from "@cop-sdk/age/explain";
import { toReport } from "@cop-sdk/diagnostics";
import type { Context } from "../../context.js";
import { streamsAt } from "../../files/streams.js";
import { CannotRun } from "../../usage.js";
import { catalogue } from "../age/common.js";

/** Longest line that is read, in UTF-16 code units; a longer one is skipped with a finding. */
const longestLine = 1_000_000;

/** Characters of answers that are written at once. */
const mostAtOnce = 65_536;

/**
 * Answers a stream of questions, one a line, in order and in constant memory: what came is answered before more is read, and no faster than the reader of the answers takes them.
 * A line that is no question gives a line with findings, and the stream goes on; what was left aside of a question is told in `diagnostics` beside its answer. Interrupted, it ends after a whole line, even while it waits for more.
 */
export async function answerLines(file: string, context: Context): Promise<void> {
  const { io } = context;
  const controller = new AbortController();
  const endInterrupt = io.onInterrupt?.(() => controller.abort());
  let answered = 0;
  const write = async (text: string) => {
    io.out(text);
    await io.drained?.();
    controller.signal.throwIfAborted();
  };
  try {
    for (const { open } of streamsAt([file], io)) {
      let number = 0;
      for await (const lines of batchesOf(stoppable(open(), controller.signal))) {
        let out = "";
        for (const line of lines) {
          number++;
          if (line.trim() === "") continue;
          out += `${answerLine(line, number, context)}\n`;
          answered++;
          if (out.length < mostAtOnce) continue;
          const full = out;
          out = "";
          await write(full);
        }
        if (out !== "") await write(out);
      }
    }
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    throw new CannotRun("usage/stopped", { documents: String(answered) });
  } finally {
    endInterrupt?.();
  }
}

function answerLine(line: string, number: number, { exit, language }: Context): string {
  const question = fromWire(line.length > longestLine ? "" : line);
  if (question.ok) {
    const { facts, packs } = question.value;
    const answered = answer(facts, { language, ...(packs && { packs }) });
    if (question.diagnostics.length === 0) return JSON.stringify(answered);
    return JSON.stringify({ ...answered, diagnostics: toReport(question.diagnostics, catalogue, language).diagnostics });
  }
  exit(1);
  return JSON.stringify({ line: number, ...toReport(question.diagnostics, catalogue, language) });
}

/** The lines that end in each piece of the source; of a line that is too long, only as much as shows that it is. */
async function* batchesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of source) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = (lines.pop() ?? "").slice(0, longestLine + 1);
    if (lines.length > 0) yield lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield [rest];
}

/** The source, ended by the signal even while it waits for more. */
const stoppable = (source: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncIterable<Uint8Array> =>
  addAbortSignal(signal, source instanceof Readable ? source : Readable.from(source, { objectMode: true }));
