/** Words as UTF-8, to be found by their bytes: in a table of hashes with open addresses. */
export interface Words {
  readonly bytes: Uint8Array;
  /** Offset of each word; the last entry ends the last one. */
  readonly first: Int32Array;
  /** By hash one more than the number of a word; 0 where there is none. */
  readonly slots: Int32Array;
}

const utf8 = new TextEncoder();

/** Words to be found. One that JSON writes with an escape is never found. */
export function wordsOf(list: readonly string[]): Words {
  const encoded = list.map((word) => utf8.encode(word));
  let end = 0;
  const first = Int32Array.from([0, ...encoded.map(({ length }) => (end += length))]);
  const bytes = new Uint8Array(end);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * list.length + 1)));
  encoded.forEach((word, number) => {
    bytes.set(word, first[number]);
    if (JSON.stringify(list[number]) !== `"${list[number]}"`) return;
    let slot = hashOf(word, 0, word.length) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  });
  return { bytes, first, slots };
}

/** The number of the word that stands in a line from one place up to another; -1 where it is none of them. */
export function wordAt({ bytes, first, slots }: Words, line: Uint8Array, from: number, stop: number): number {
  for (let slot = hashOf(line, from, stop) & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const number = (slots[slot] as number) - 1;
    const start = first[number] as number;
    if ((first[number + 1] as number) - start !== stop - from) continue;
    let at = from;
    while (at < stop && line[at] === bytes[start + at - from]) at++;
    if (at === stop) return number;
  }
  return -1;
}

/** Where a word ends that stands in a line from a place on; -1 where it does not stand there. */
export function endOf({ bytes, first }: Words, number: number, line: Uint8Array, from: number): number {
  const start = first[number] as number;
  const length = (first[number + 1] as number) - start;
  for (let at = 0; at < length; at++) if (line[from + at] !== bytes[start + at]) return -1;
  return from + length;
}

/** A number from the length and the last bytes of a word: enough to tell most words of a list apart. */
function hashOf(bytes: Uint8Array, from: number, stop: number): number {
  let hash = stop - from;
  for (let at = Math.max(from, stop - hashed); at < stop; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

const hashed = 4;
