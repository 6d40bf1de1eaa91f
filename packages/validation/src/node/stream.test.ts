import { Readable } from "node:stream";
import { UsageError } from "@cop-sdk/diagnostics";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltWorker, buildWorker } from "../../test/worker.js";
import { logOf, strategy } from "../examples.js";
import { validate } from "../validate.js";
import type { LineResult } from "./check-batch.js";
import { batchesOf } from "./lines.js";
import { type StreamOptions, validateStream } from "./stream.js";

let worker: BuiltWorker;
beforeAll(async () => {
  worker = await buildWorker();
});
afterAll(() => worker.remove());

const good = JSON.stringify(logOf({ country: "ZM" }));
const wrong = JSON.stringify(strategy({ period: { start: "2029", end: "2025" } }));

async function* pieces(...texts: readonly string[]) {
  for (const text of texts) yield new TextEncoder().encode(text);
}

async function collect(source: AsyncIterable<Uint8Array | string>, options?: StreamOptions): Promise<readonly LineResult[]> {
  const results: LineResult[] = [];
  for await (const result of validateStream(source, options)) results.push(result);
  return results;
}

/** Endless lines, counted as they are taken. */
function endless(line: string) {
  const taken = { lines: 0 };
  const source = Readable.from(
    (async function* () {
      for (;;) {
        taken.lines++;
        yield Buffer.from(`${line}\n`);
      }
    })(),
  );
  return { source, taken };
}

describe("batchesOf", () => {
  const linesOf = async (source: AsyncIterable<Uint8Array | string>, most = 1000) => {
    const found: (readonly [number, string])[] = [];
    for await (const { bytes, lines } of batchesOf(source, most))
      for (const { number, start, end } of lines) found.push([number, new TextDecoder().decode(bytes.subarray(start, end))]);
    return found;
  };

  test("finds the lines, whatever the pieces", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom("a", "é", "\n", " ", "\r\n", "bc")), fc.array(fc.nat(5)), async (signs, cuts) => {
        const bytes = new TextEncoder().encode(signs.join(""));
        const parts = async function* () {
          let at = 0;
          for (const cut of [...cuts, bytes.length]) {
            yield bytes.subarray(at, at + cut);
            at += cut;
          }
        };
        const expected = signs
          .join("")
          .split("\n")
          .flatMap((line, index) => (/[^\s]/.test(line) ? [[index + 1, line]] : []));
        expect(await linesOf(parts())).toEqual(expected);
      }),
    );
  });

  test("keeps of a line that is too long one byte more than is allowed", async () => {
    expect(await linesOf(pieces("x".repeat(50), "x".repeat(50), "\nok\n"), 10)).toEqual([
      [1, "x".repeat(11)],
      [2, "ok"],
    ]);
  });
});

describe.each([
  ["in this thread", 1],
  ["in two threads", 2],
])("validateStream %s", (_, jobs) => {
  const options = (over: StreamOptions = {}): StreamOptions => ({ jobs, worker: worker.url, ...over });

  test("gives one result for each line, in order, as validate does", async () => {
    const results = await collect(pieces(`${good}\n\n${wrong}\n`, good.slice(0, 40), good.slice(40)), options({ file: "s.ndjson" }));
    expect(results.map(({ line, ok, type }) => [line, ok, type])).toEqual([
      [1, true, "activity-log"],
      [3, false, "national-strategy"],
      [4, true, "activity-log"],
    ]);
    expect(results[1]?.diagnostics).toEqual(validate(wrong, { file: "s.ndjson#3" }).diagnostics);
  });

  test("keeps the order over many batches", async () => {
    const lines = Array.from({ length: 600 }, (_unused, index) => (index % 7 === 0 ? wrong : good));
    const results = await collect(pieces(...lines.map((line) => `${line}\n`)), options());
    expect(results.map(({ line }) => line)).toEqual(lines.map((_unused, index) => index + 1));
    expect(results.filter(({ ok }) => !ok)).toHaveLength(lines.filter((line) => line === wrong).length);
  });

  test("reports a broken line, one that is too long and one that is no text, and goes on", async () => {
    const source = (async function* () {
      yield `${good.slice(0, -5)}\n`;
      yield `${"[".repeat(5000)}\n`;
      yield new Uint8Array([0xff, 0xc0, 0x80, 10]);
      yield `${good}\n`;
    })();
    const results = await collect(source, options({ limits: { bytes: 3000 } }));
    expect(results.map(({ ok, diagnostics }) => [ok, diagnostics.length > 0])).toEqual([
      [false, true],
      [false, true],
      [false, true],
      [true, false],
    ]);
    expect(results[1]?.diagnostics[0]?.code).toBe("limit/bytes");
  });

  test("uses profile, day and severities", async () => {
    const [result] = await collect(pieces(wrong), options({ severities: { "period/reversed": "off" } }));
    expect(result?.ok).toBe(true);
  });

  test("reads no further than its results are taken", async () => {
    const { source, taken } = endless(good);
    const results = validateStream(source, options());
    for (let count = 0; count < 5; count++) await results.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = taken.lines;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(taken.lines).toBe(before);
    expect(before).toBeLessThan(200);
    await results.return(undefined);
    expect(source.destroyed).toBe(true);
  });

  test("ends when it is aborted, also while the source is silent", async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const run = async () => {
      for await (const { line } of validateStream(endless(good).source, options({ signal: controller.signal }))) {
        seen.push(line);
        if (line === 20) controller.abort();
      }
    };
    await expect(run()).rejects.toMatchObject({ name: "AbortError" });
    expect(seen.at(-1)).toBeLessThan(200);

    const silent = new AbortController();
    const waiting = collect(new Readable({ read() {} }), options({ signal: silent.signal }));
    setTimeout(() => silent.abort(), 20);
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
    await expect(collect(pieces(good), options({ signal: AbortSignal.abort() }))).rejects.toMatchObject({ name: "AbortError" });
  });

  test("ends with the error of its source", async () => {
    const failing = (async function* () {
      yield `${good}\n`;
      throw new Error("the disk is gone");
    })();
    await expect(collect(failing, options())).rejects.toThrow("the disk is gone");
  });
});

test("memory does not grow with the stream", async () => {
  const count = 6000;
  const padding = " ".repeat(10_000);
  const source = Readable.from(
    (async function* () {
      for (let index = 0; index < count; index++) yield Buffer.from(`${index % 3 ? good : wrong}${padding}\n`);
    })(),
  );
  const used = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  let line = 0;
  let early = 0;
  let late = 0;
  for await (const result of validateStream(source)) {
    line = result.line;
    if (line % 50 !== 0 || line < 1000) continue;
    if (line <= count / 2) early = Math.max(early, used());
    else late = Math.max(late, used());
  }
  expect(line).toBe(count);
  expect(late - early).toBeLessThan(15 * 1024 * 1024);
});

test.each([0, 1.5, Number.NaN])("%d jobs are a mistake of the program", async (jobs) => {
  await expect(collect(pieces(good), { jobs })).rejects.toThrow(UsageError);
});
