import { dayOfDate } from "../days.js";
import { endOf, type Words, wordAt } from "./words.js";

/** What was read last: the number of a word or of a day, a whole number, or 0 and 1 for no and yes. */
export interface Read {
  code: number;
}

/** Where nothing stands that was asked for. */
export const nowhere = -1;

const space = 0x20;
const quotationMark = 0x22;
const minus = 0x2d;
const zero = 0x30;

/** The place of the first byte from a place on that is no space. */
export function pastSpaces(line: Uint8Array, from: number): number {
  let at = from;
  while (line[at] === space) at++;
  return at;
}

/** Reads a text that is one of some words; gives the place after it. */
export function word(line: Uint8Array, from: number, end: number, words: Words, read: Read): number {
  if (line[from] !== quotationMark) return nowhere;
  let stop = from + 1;
  while (stop < end && line[stop] !== quotationMark) stop++;
  read.code = wordAt(words, line, from + 1, stop);
  return read.code < 0 ? nowhere : stop + 1;
}

/** As {@link word}, for a text that is likely to be one of the words: that one is looked for first. */
export function likelyWord(line: Uint8Array, from: number, end: number, words: Words, read: Read, likely: number): number {
  const stop = line[from] === quotationMark ? endOf(words, likely, line, from + 1) : nowhere;
  if (stop < 0 || line[stop] !== quotationMark) return word(line, from, end, words, read);
  read.code = likely;
  return stop + 1;
}

/** Reads a whole number written with digits alone; gives the place after it. One that is too great to be exact is greater than any bound of a fact. */
export function wholeNumber(line: Uint8Array, from: number, read: Read): number {
  const start = line[from] === minus ? from + 1 : from;
  let at = start;
  let number = 0;
  for (let digit = digitAt(line, at); digit >= 0 && digit <= 9; digit = digitAt(line, ++at)) number = 10 * number + digit;
  if (at === start || (line[start] === zero && at > start + 1)) return nowhere;
  read.code = start > from ? 0 - number : number;
  return at;
}

const digitAt = (line: Uint8Array, at: number): number => (line[at] as number) - zero;

/** Reads a day as a text; gives the place after it. */
export function day(line: Uint8Array, from: number, read: Read): number {
  if (line[from] !== quotationMark || line[from + 5] !== minus || line[from + 8] !== minus || line[from + 11] !== quotationMark) return nowhere;
  const number = dayOfDate(digits(line, from + 1, from + 5), digits(line, from + 6, from + 8), digits(line, from + 9, from + 11));
  if (Number.isNaN(number)) return nowhere;
  read.code = number;
  return from + 12;
}

/** The number that some bytes hold as digits; -1 where they hold anything else, which is no month, no day, and a year before all bounds. */
function digits(line: Uint8Array, from: number, below: number): number {
  let number = 0;
  for (let at = from; at < below; at++) {
    const digit = digitAt(line, at);
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = 10 * number + digit;
  }
  return number;
}

const literals = ["false", "true"].map((text) => new TextEncoder().encode(text)) as [Uint8Array, Uint8Array];

/** Reads `false` or `true`; gives the place after it. */
export function truth(line: Uint8Array, from: number, read: Read): number {
  read.code = line[from] === literals[1][0] ? 1 : 0;
  const literal = literals[read.code] as Uint8Array;
  for (let at = 0; at < literal.length; at++) if (line[from + at] !== literal[at]) return nowhere;
  return from + literal.length;
}
