import { traitBits } from "../rules/text/traits.js";
import { cueTree, pairOf } from "./cue-tree.js";

/** Tells as bits what a text has: its traits, and the groups of which a cue stands in it. */
export type TextScan = (text: string) => number;

/** Bit of the first group of cues; the bits before it are those of traits. Groups beyond {@link mostGroups} have no bit. */
export const firstCueBit = 2048;
export const mostGroups = 20;

/** Kinds of characters. A word begins where the kind changes, and at each character of the last kinds: scripts that write no spaces, and signs. */
const blank = 0;
const letter = 1;
const digit = 2;
const wideLetter = 3;
const sign = 4;
const at = 5;
const newline = 6;
const control = 7;
const wide = 8;
/** Before the first character. */
const start = 9;

/** Where scripts begin whose words are not divided by spaces, or have articles and prepositions before them: Arabic, and all behind it. */
const firstUndivided = 0x600;
const traitOfKind = [0, 0, traitBits.digit, traitBits.wide, 0, traitBits.at, traitBits.newline, traitBits.control, traitBits.wide];
const kinds = Uint8Array.from({ length: firstUndivided }, (_, unit) => kindOf(unit));

function kindOf(unit: number): number {
  if (unit >= 0x80) return unit < 0xc0 ? wide : wideLetter;
  const character = String.fromCharCode(unit);
  if (/[a-z]/i.test(character)) return letter;
  if (/[0-9]/.test(character)) return digit;
  if (character === " " || character === "\t") return blank;
  if (character === "@") return at;
  if (character === "\n" || character === "\r") return newline;
  return unit < 0x20 || unit === 0x7f ? control : sign;
}

const shortestRun = 32;
const fewestSingles = 4;
const mostOfBrief = 8;

/**
 * Makes one look at a text of many searches: for traits, and for cues at the beginnings of words. Cues are pieces of text in small letters, case does not count, and a space
 * stands for any run of spaces, line ends and hyphens; those of group `n` have the bit `firstCueBit << n`. The time is that of reading the text, however many cues there are.
 * @param onlyNamed - bits of groups that count only in a text with something like a name: a word with a large first letter inside a sentence, or another script than ASCII
 */
export function textScan(groups: readonly (readonly string[])[], onlyNamed = 0): TextScan {
  const { bits, classes, next, pairs, space } = cueTree(groups, firstCueBit);

  const cuesAt = (text: string, from: number): number => {
    let state = from + 1 < text.length ? (pairs[pairOf(text.charCodeAt(from), text.charCodeAt(from + 1))] as number) : -1;
    if (state === 0) return 0;
    let index = from;
    let found = 0;
    if (state > 0) {
      found = bits[state] as number;
      index += 2;
    } else state = 0;
    for (; index < text.length; index++) {
      const by = classes[text.charCodeAt(index)] as number;
      if (by === 0) break;
      state = next(state, by);
      if (state === 0) break;
      found |= bits[state] as number;
      if (by === space) while (index + 1 < text.length && classes[text.charCodeAt(index + 1)] === space) index++;
    }
    return found;
  };

  return (text) => {
    const { length } = text;
    let has = length <= mostOfBrief ? traitBits.brief : 0;
    let before = start;
    let run = 0;
    let alone = -1;
    let singles = 0;
    let bare = true;
    let named = false;
    for (let index = 0; index < length; index++) {
      const unit = text.charCodeAt(index);
      const kind = unit < firstUndivided ? (kinds[unit] as number) : wide;
      if (kind === before && kind < sign) continue;
      const inRun = before === letter || before === digit;
      const goesOn = kind === letter || kind === digit;
      if (inRun && !goesOn && index - run >= shortestRun) has |= traitBits.longRun;
      if (kind === blank) {
        singles = index - alone === 2 ? singles + 1 : 0;
        if (singles >= fewestSingles) has |= traitBits.spaced;
      } else {
        if (before === blank) alone = index - 1;
        has |= cuesAt(text, index);
        if (goesOn) {
          if (!inRun) run = index;
          if (bare && index > 0) has |= traitBits.sign;
          bare = false;
          if (kind === digit) has |= before === letter || before === wideLetter ? traitBits.digit | traitBits.joined : traitBits.digit;
          else if (before === digit) has |= traitBits.joined;
          else if (before === blank && unit < 0x61 && index > 1 && !endsSentence(text.charCodeAt(index - 2))) named = true;
        } else {
          has |= traitOfKind[kind] as number;
          if (kind === wideLetter && before === digit) has |= traitBits.joined;
          if (kind !== sign) named = true;
        }
      }
      before = kind;
    }
    if ((before === letter || before === digit) && length - run >= shortestRun) has |= traitBits.longRun;
    if (bare) has |= traitBits.bare | traitBits.sign;
    return named ? has : has & ~onlyNamed;
  };
}

const endsSentence = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f;
