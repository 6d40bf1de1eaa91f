/** Most bytes that UTF-8 takes for one unit of a text. */
const bytesPerUnit = 4;

/**
 * The whole lines of each chunk, as bytes of their own that may be given away. A line that grows too long is cut, so that memory stays bounded; its decider says so.
 * A mark of the byte order at the start is left out.
 */
export async function* wholeLines(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  longestLine = 1_000_000,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const toBytes = encoder();
  const most = (longestLine + 1) * bytesPerUnit;
  let rest = new Uint8Array();
  let mayHaveMark = true;
  const given = (bytes: Uint8Array<ArrayBuffer>) => {
    const hasMark = mayHaveMark && byteOrderMark.every((byte, at) => bytes[at] === byte);
    mayHaveMark = false;
    return hasMark ? bytes.slice(byteOrderMark.length) : bytes;
  };
  for await (const chunk of chunks) {
    if (typeof chunk === "string") mayHaveMark = false;
    const bytes = typeof chunk === "string" ? toBytes(chunk) : chunk;
    const end = bytes.lastIndexOf(lineFeed) + 1;
    if (end > 0) yield given(joined(rest, bytes.subarray(0, end)));
    rest = end > 0 ? new Uint8Array(bytes.subarray(end)) : joined(rest, bytes);
    if (rest.length > 2 * most) rest = rest.slice(0, most);
  }
  if (rest.length > 0) yield given(rest);
}

const lineFeed = 0x0a;
const byteOrderMark = [0xef, 0xbb, 0xbf];

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** Encodes texts one after the other; a character that two of them share stays whole. */
function encoder(): (text: string) => Uint8Array {
  const utf8 = new TextEncoder();
  let half = "";
  return (text) => {
    const whole = half + text;
    half = /[\ud800-\udbff]$/.exec(whole)?.[0] ?? "";
    return utf8.encode(whole.slice(0, whole.length - half.length));
  };
}
