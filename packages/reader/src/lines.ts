import type { Position, Range } from "@cop-sdk/diagnostics";

/** Finds lines and columns of offsets in a text. */
export interface Lines {
  readonly position: (offset: number) => Position;
  readonly range: (start: number, end: number) => Range;
}

/** A text is divided into blocks of this length; the line of each block's first character is kept. */
const blockLength = 1024;

/**
 * Lines of a text, counted as far as positions are asked for. Lines end with LF, CR LF or CR, as in editors; columns count UTF-16 code units.
 */
export function linesOf(text: string): Lines {
  const blocks: Place[] = [textStart];
  const placeOf = (offset: number): Place => {
    const block = Math.floor(offset / blockLength);
    for (let last = blocks.length - 1; last < block; last++)
      blocks.push(advance(text, blocks[last] ?? textStart, last * blockLength, (last + 1) * blockLength));
    return advance(text, blocks[block] ?? textStart, block * blockLength, offset);
  };
  const position = (offset: number): Position => {
    const { line, start } = placeOf(offset);
    return { line, column: offset - start + 1 };
  };
  return { position, range: (start, end) => ({ start: position(start), end: position(end) }) };
}

/** A line by its number and the offset of its first character. */
interface Place {
  readonly line: number;
  readonly start: number;
}

const textStart: Place = { line: 1, start: 0 };

function advance(text: string, from: Place, offset: number, until: number): Place {
  let { line, start } = from;
  for (let at = offset; at < until; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) {
      line++;
      start = at + 1;
    }
  }
  return { line, start };
}
