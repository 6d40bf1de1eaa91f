import { type JsonPointer, toPointer } from "@cop-sdk/diagnostics";
import { char, keyName, type Text } from "./text.js";

/** The lists and objects that are open where the scanner stands, outermost first, and the member or item it reads in each. */
export interface Nesting {
  readonly depth: () => number;
  readonly inObject: () => boolean;
  /** Offset of the innermost open bracket. */
  readonly opening: () => number;
  /** Members or items of the innermost so far. */
  readonly count: () => number;
  readonly open: (offset: number) => void;
  readonly close: () => void;
  /** Goes on to the next item, or to the next member, whose key is not read yet. */
  readonly next: () => void;
  readonly setKey: (start: number, end: number) => void;
  /** Pointer of the value the scanner stands at; `level` counts containers from outside. */
  readonly pointer: (level?: number) => JsonPointer;
}

/** No container open. */
export function startNesting(text: Text): Nesting {
  const openings: number[] = [];
  const counts: number[] = [];
  const keyStarts: number[] = [];
  const keyEnds: number[] = [];
  let top = -1;
  const isObject = (level: number) => text.charCodeAt(openings[level] ?? 0) === char.openBrace;
  return {
    depth: () => top + 1,
    inObject: () => top >= 0 && isObject(top),
    opening: () => openings[top] ?? 0,
    count: () => counts[top] ?? 0,
    open(offset) {
      top++;
      openings[top] = offset;
      counts[top] = 0;
      keyStarts[top] = -1;
      keyEnds[top] = -1;
    },
    close: () => void top--,
    next() {
      counts[top] = (counts[top] ?? 0) + 1;
      keyStarts[top] = -1;
    },
    setKey(start, end) {
      keyStarts[top] = start;
      keyEnds[top] = end;
    },
    pointer(level = top + 1) {
      const steps: (string | number)[] = [];
      for (let index = 0; index < level; index++) {
        const start = keyStarts[index] ?? -1;
        if (!isObject(index)) steps.push(counts[index] ?? 0);
        else if (start >= 0) steps.push(keyName(text, start, keyEnds[index] ?? start));
      }
      return toPointer(steps);
    },
  };
}
