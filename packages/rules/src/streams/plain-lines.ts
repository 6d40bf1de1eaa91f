import { type Core, loadDayNumber } from "../core.js";
import { classOf, type IndexColumn } from "../layout.js";
import { giveFlag, noFlags } from "../loading.js";
import { day, likelyWord, nowhere, pastSpaces, type Read, truth, wholeNumber, word } from "./values.js";
import { type Words, wordsOf } from "./words.js";

/** A plain line that was read: the number of its day, and its end. */
export interface PlainLine {
  day: number;
  end: number;
}

/**
 * Loads the question of the line of JSON that begins at a place of some bytes, where the line is plain: an object with every fact once, each definite and in its domain, without escapes,
 * fractions and exponents. Gives whether it was, and notes its day and end in `plain`; otherwise nothing is said of whether the line is right.
 */
export type PlainReader = (lines: Uint8Array, from: number, plain: PlainLine) => boolean;

const [comma, colon, listStart, listEnd, objectStart, objectEnd] = [0x2c, 0x3a, 0x5b, 0x5d, 0x7b, 0x7d];
const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/** A reader of plain lines; `undefined` for a vocabulary with facts that only functions read. */
export function plainReader(core: Core): PlainReader | undefined {
  const { derived, given, index, loaded, on, unboxed } = core;
  if (derived.length + unboxed.length > 0) return undefined;
  const numbers = Int32Array.from([...given, on]);
  const columns = Array.from(numbers, (at) => index.columns[at] as IndexColumn);
  const names = wordsOf(columns.map(({ name }) => name));
  const words = columns.map(({ values }): Words => wordsOf(values.map(String)));
  const read: Read = { code: 0 };
  // The line in which each fact stood last, and which fact came last after which: facts mostly come in one order.
  const seen = new Int32Array(columns.length);
  const follower = new Int32Array(columns.length + 1);
  let turn = 0;
  return (line, from, plain) => {
    const end = line.length;
    turn = (turn + 1) | 0;
    let asked = 0;
    let found = 0;
    let before = columns.length;
    let at = pastSpaces(line, from);
    if (line[at] !== objectStart) return false;
    do {
      at = likelyWord(line, pastSpaces(line, at + 1), end, names, read, follower[before] as number);
      const fact = read.code;
      if (at < 0 || seen[fact] === turn) return false;
      seen[fact] = turn;
      follower[before] = fact;
      before = fact;
      found++;
      at = pastSpaces(line, at);
      if (line[at] !== colon) return false;
      at = pastSpaces(line, at + 1);
      const column = columns[fact] as IndexColumn;
      const { base, kind, max, min } = column;
      if (kind === "flags") {
        at = flags(line, at, end, column, words[fact] as Words, read);
        loaded.may[numbers[fact] as number] = column.scratch;
      } else {
        if (kind === "int") at = wholeNumber(line, at, read);
        else if (kind === "date") at = day(line, at, read);
        else at = typeof column.values[0] === "boolean" ? truth(line, at, read) : word(line, at, end, words[fact] as Words, read);
        const { code } = read;
        if (!(code >= min && code <= max)) return false;
        if (fact === given.length) asked = code;
        else loaded.may[numbers[fact] as number] = base + classOf(column, code) * index.words;
      }
      if (at < 0) return false;
      at = pastSpaces(line, at);
    } while (line[at] === comma);
    if (line[at] !== objectEnd || found !== columns.length) return false;
    at = pastSpaces(line, at + 1);
    if (line[at] === carriageReturn) at++;
    if (at < end && line[at] !== lineFeed) return false;
    loadDayNumber(core, asked);
    plain.day = asked;
    plain.end = at;
    return true;
  };
}

/** Reads a list of words; gives the place after it. */
function flags(line: Uint8Array, from: number, end: number, column: IndexColumn, words: Words, read: Read): number {
  noFlags(column);
  if (line[from] !== listStart) return nowhere;
  let at = pastSpaces(line, from + 1);
  if (line[at] === listEnd) return at + 1;
  for (; ; at = pastSpaces(line, at + 1)) {
    at = word(line, at, end, words, read);
    if (at < 0) return nowhere;
    giveFlag(column, read.code);
    at = pastSpaces(line, at);
    if (line[at] !== comma) return line[at] === listEnd ? at + 1 : nowhere;
  }
}
