import { createReadStream, statSync } from "node:fs";
import { resolve } from "node:path";
import { fromWire } from "@cop-sdk/age";
import { answer } from "@cop-sdk/age/explain";
import { toReport } from "@cop-sdk/diagnostics";
import { defaultLimits } from "@cop-sdk/reader";
import type { Context } from "../../context.js";
import type { Io } from "../../io.js";
import { CannotRun } from "../../usage.js";
import { catalogue } from "../age/common.js";

/** Longest line that is read, in UTF-16 code units; a longer one is skipped with a finding. */
const longestLine = 1_000_000;

/** Bytes of an input as they come. Standard input of a process is read as a stream; any other comes whole from the outside world that was handed in. */
function chunksOf(file: string, io: Io): AsyncIterable<Uint8Array> {
  if (file === "-") return io.env === process.env ? process.stdin : once(io.stdin(defaultLimits.bytes));
  const absolute = resolve(io.cwd, file);
  if (!statSync(absolute, { throwIfNoEntry: false })?.isFile()) throw new CannotRun("usage/no-file", { file });
  return createReadStream(absolute);
}

async function* once(bytes: Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await bytes;
}

/** Lines of text; of a line that is too long, only as much as shows that it is. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  const take = (text: string) => {
    rest = rest.length > longestLine ? rest : rest + text;
  };
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split("\n");
    for (const [index, piece] of pieces.entries()) {
      take(piece);
      if (index === pieces.length - 1) break;
      yield rest;
      rest = "";
    }
  }
  take(decoder.decode());
  if (rest !== "") yield rest;
}

/** Answers a stream of questions, one a line, in order and in constant memory. A line that is no question gives a line with findings, and the stream goes on. */
export async function answerLines(file: string, { exit, io, language }: Context): Promise<void> {
  let out = "";
  let number = 0;
  for await (const line of linesOf(chunksOf(file, io))) {
    number++;
    if (line.trim() === "") continue;
    const question = fromWire(line.length > longestLine ? "" : line);
    if (question.ok) {
      const { facts, packs } = question.value;
      out += `${JSON.stringify(answer(facts, { language, ...(packs && { packs }) }))}\n`;
    } else {
      exit(1);
      out += `${JSON.stringify({ line: number, ...toReport(question.diagnostics, catalogue, language) })}\n`;
    }
    if (out.length > 65_536) {
      io.out(out);
      out = "";
    }
  }
  if (out !== "") io.out(out);
}
