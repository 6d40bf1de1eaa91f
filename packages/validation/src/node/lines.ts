/** A line of a batch that is not blank: its number in the stream, from 1, and its place in the bytes of the batch. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Some lines of a stream, together. */
export interface Batch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lines: readonly Line[];
}

const pieceSize = 65_536;
const lineFeed = 10;

/**
 * Divides a stream into batches of whole lines, each as large as a piece of the stream. Holds no more than a piece and the line that it ends in; of a line longer than `most`
 * bytes one byte more than that is kept, so that a reader with this limit refuses it.
 */
export async function* batchesOf(source: AsyncIterable<Uint8Array | string>, most: number): AsyncGenerator<Batch> {
  const lines = lineCollector(most);
  for await (const chunk of source) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    for (let at = 0; at < bytes.length; at += pieceSize) {
      const batch = lines.add(bytes.subarray(at, at + pieceSize));
      if (batch) yield batch;
    }
  }
  const last = lines.end();
  if (last) yield last;
}

function lineCollector(most: number) {
  let number = 0;
  let rest: Uint8Array[] = [];
  let restLength = 0;

  const keep = (piece: Uint8Array): void => {
    const kept = piece.subarray(0, Math.max(0, most + 1 - restLength));
    if (kept.length === 0) return;
    rest.push(kept.slice());
    restLength += kept.length;
  };

  const takeLine = (): readonly Uint8Array[] => {
    const line = rest;
    rest = [];
    restLength = 0;
    number++;
    return line;
  };

  const add = (piece: Uint8Array): Batch | undefined => {
    const found: { readonly number: number; readonly parts: readonly Uint8Array[] }[] = [];
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, start)) {
      keep(piece.subarray(start, end));
      const parts = takeLine();
      if (parts.some(isVisible)) found.push({ number, parts });
      start = end + 1;
    }
    keep(piece.subarray(start));
    return found.length > 0 ? joined(found) : undefined;
  };

  const end = (): Batch | undefined => {
    const parts = takeLine();
    return parts.some(isVisible) ? joined([{ number, parts }]) : undefined;
  };

  return { add, end };
}

const isVisible = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 32);

function joined(found: readonly { readonly number: number; readonly parts: readonly Uint8Array[] }[]): Batch {
  const bytes = new Uint8Array(found.reduce((sum, { parts }) => parts.reduce((length, part) => length + part.length, sum), 0));
  let at = 0;
  const lines = found.map(({ number, parts }) => {
    const start = at;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return { number, start, end: at };
  });
  return { bytes, lines };
}
