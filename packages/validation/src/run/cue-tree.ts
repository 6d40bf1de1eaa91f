/** A tree of cues whose branches lie in one small table, so that the walk along the words of a text stays in the nearest memory. State 0 is the root. */
export interface CueTree {
  /** Class of a character of the cues, the same for both cases; 0 for every other. */
  readonly classes: Uint16Array;
  /** The class of spaces, line ends and hyphens; 0 when no cue has one. */
  readonly space: number;
  /** The state to which a class leads from a state, 0 for none. */
  readonly next: (state: number, by: number) => number;
  /**
   * The state to which two ASCII letters lead from the root, by {@link pairOf}: most words of a text are turned away by this one look. -1 for other characters, and where a
   * cue has one letter only.
   */
  readonly pairs: Int32Array;
  /** Bits of the cues that end at a state. */
  readonly bits: Int32Array;
}

const space = " ";
const spaces = " \t\n\r\u00A0\u202F-\u2010\u2011";

/** Makes a tree of groups of cues; those of group `n` have the bit `first << n`. */
export function cueTree(groups: readonly (readonly string[])[], first: number): CueTree {
  const classes = classesOf(groups.flat().join(""));
  const classOf = (character: string): number => classes[character.charCodeAt(0)] ?? 0;
  const most = groups.flat().reduce((sum, cue) => sum + cue.length, 1);
  const bits = new Int32Array(most);
  const branches = branchTable(most);
  let last = 0;
  for (const [group, cues] of groups.entries())
    for (const cue of cues) {
      let state = 0;
      for (let index = 0; index < cue.length; index++) {
        const by = classOf(cue.charAt(index));
        const known = branches.next(state, by);
        if (known === 0) branches.add(state, by, ++last);
        state = known === 0 ? last : known;
      }
      if (state > 0) bits[state] = (bits[state] ?? 0) | (first << group);
    }
  return { classes, space: classOf(space), next: branches.next, pairs: pairsOf(classes, branches.next, bits), bits };
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const letterNumbers = Uint8Array.from({ length: 0x600 }, (_, unit) => letters.indexOf(String.fromCharCode(unit).toLowerCase()) + 1);

/** Place of two characters among pairs of ASCII letters. */
export const pairOf = (first: number, second: number): number => ((letterNumbers[first] ?? 0) << 5) | (letterNumbers[second] ?? 0);

function pairsOf(classes: Uint16Array, next: CueTree["next"], bits: Int32Array): Int32Array {
  const pairs = new Int32Array(32 << 5).fill(-1);
  for (const first of letters) {
    const begun = next(0, classes[first.charCodeAt(0)] as number);
    if (bits[begun] !== 0) continue;
    for (const second of letters)
      pairs[pairOf(first.charCodeAt(0), second.charCodeAt(0))] = begun === 0 ? 0 : next(begun, classes[second.charCodeAt(0)] as number);
  }
  return pairs;
}

/** Branches by state and class, in a table of which at most half is filled: a place is free, or the branch stands there or behind it. */
function branchTable(most: number) {
  const size = 2 ** Math.ceil(Math.log2(most * 2 + 2));
  const mask = size - 1;
  const keys = new Int32Array(size);
  const states = new Int32Array(size);
  const keyOf = (state: number, by: number): number => (state << 11) | by;
  const placeOf = (key: number): number => (Math.imul(key, 0x9e37_79b1) >>> 15) & mask;
  return {
    next: (state: number, by: number): number => {
      const key = keyOf(state, by);
      for (let place = placeOf(key); ; place = (place + 1) & mask) {
        const found = keys[place] as number;
        if (found === key) return states[place] as number;
        if (found === 0) return 0;
      }
    },
    add: (state: number, by: number, to: number): void => {
      let place = placeOf(keyOf(state, by));
      while (keys[place] !== 0) place = (place + 1) & mask;
      keys[place] = keyOf(state, by);
      states[place] = to;
    },
  };
}

function classesOf(characters: string): Uint16Array {
  const classes = new Uint16Array(0x1_0000);
  let last = 0;
  for (const character of new Set(characters.split(""))) {
    last++;
    for (const form of character === space ? spaces : [character, character.toUpperCase()]) if (form.length === 1) classes[form.charCodeAt(0)] = last;
  }
  return classes;
}
