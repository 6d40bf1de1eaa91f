/** Rules as bits by their place in the order of ids: put in as they are found, taken out in order, without sorting. Empty between questions. */
export type Marks = Int32Array;

/** Room for marks of so many rules. */
export const marksFor = (rules: number): Marks => new Int32Array((rules >> 5) + 1);

/** Marks the rules whose bits are set in a word of an index. */
export function mark(marks: Marks, rank: Int32Array, word: number, bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) markOne(marks, rank[(word << 5) + 31 - Math.clz32(left & -left)] as number);
}

/** Marks the rule of a place. */
export function markOne(marks: Marks, place: number): void {
  marks[place >> 5] = (marks[place >> 5] as number) | (1 << place);
}

/** Takes out the numbers of the marked rules, in the order of their ids. */
export function marked(marks: Marks, ranking: Int32Array): number[] {
  const found: number[] = [];
  for (let word = 0; word < marks.length; word++) {
    for (let left = marks[word] as number; left !== 0; left &= left - 1) found.push(ranking[(word << 5) + 31 - Math.clz32(left & -left)] as number);
    marks[word] = 0;
  }
  return found;
}
