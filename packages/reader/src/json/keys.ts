import { char, keyName, type Text } from "./text.js";

/** Keys of the objects that are open, to find one that comes twice. */
export interface Keys {
  readonly openObject: () => void;
  readonly closeObject: () => void;
  /** Adds a key of the innermost object. Gives the index of the same key read before (for `startOf`, `endOf`), or -1. */
  readonly add: (start: number, end: number) => number;
  readonly startOf: (index: number) => number;
  readonly endOf: (index: number) => number;
}

/** Up to so many keys are compared one by one, by checksum; more get a map. */
const fewKeys = 24;

/** Keys live on one stack for all open objects, as numbers: no text is copied for an object of common size. */
export function openKeys(text: Text): Keys {
  const sums: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const bases: number[] = [];
  const maps: (Map<string, number> | undefined)[] = [];
  let top = 0;
  let base = 0;

  const name = (index: number) => keyName(text, starts[index] ?? 0, ends[index] ?? 0);
  const mapped = (map: Map<string, number>) => {
    for (let index = base; index < top; index++) map.set(name(index), index);
    return map;
  };

  return {
    openObject() {
      bases.push(base);
      maps.push(undefined);
      base = top;
    },
    closeObject() {
      top = base;
      base = bases.pop() ?? 0;
      maps.pop();
    },
    add(start, end) {
      starts[top] = start;
      ends[top] = end;
      if (top - base < fewKeys) {
        const sum = checksum(text, start, end);
        for (let index = base; index < top; index++) if (sums[index] === sum && name(index) === name(top)) return index;
        sums[top++] = sum;
        return -1;
      }
      const map = maps[maps.length - 1] ?? mapped(new Map());
      maps[maps.length - 1] = map;
      const key = name(top);
      const first = map.get(key);
      if (first !== undefined) return first;
      map.set(key, top++);
      return -1;
    },
    startOf: (index) => starts[index] ?? 0,
    endOf: (index) => ends[index] ?? 0,
  };
}

function checksum(text: Text, start: number, end: number): number {
  let sum = 0;
  for (let offset = start + 1; offset < end - 1; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === char.backslash) return checksumOf(keyName(text, start, end));
    sum = (Math.imul(sum, 31) + unit) | 0;
  }
  return sum;
}

function checksumOf(name: string): number {
  let sum = 0;
  for (let offset = 0; offset < name.length; offset++) sum = (Math.imul(sum, 31) + name.charCodeAt(offset)) | 0;
  return sum;
}
