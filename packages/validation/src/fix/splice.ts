/** A stretch of a text, by offsets, and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/** A text with stretches replaced that do not overlap; every other character stays. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, content } of [...splices].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + content;
    at = end;
  }
  return result + text.slice(at);
}
