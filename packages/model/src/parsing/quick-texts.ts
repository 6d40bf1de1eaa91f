import type * as z from "zod";
import { calendarDatePattern, dayPattern } from "../values/calendar-date.js";
import { countryCode, currencyCode, identifier, languageTag, name, text, webAddress } from "../values/primitives.schema.js";

/**
 * A test that is cheaper than a pattern and implies it: `true` means that the pattern matches, `false` that the pattern has to be asked.
 * A property in `quick-texts.test.ts` holds each to its pattern.
 */
type QuickTest = (text: string) => boolean;

/** Whether a text begins with a UTF-16 unit that is surely no white space. */
const beginsVisibly: QuickTest = (value) => {
  const unit = value.charCodeAt(0);
  return unit > 0x20 && (unit < 0xa0 || (unit > 0xa0 && unit < 0x1680) || (unit > 0x3000 && unit < 0xfeff));
};

const isOneLine: QuickTest = (value) => value.length <= 1000 && beginsVisibly(value) && !value.includes("\n") && !value.includes("\r");

/** A run of ASCII characters of one class and of bounded length, the first of a narrower class. */
function run(first: RegExp, others: RegExp, least: number, most: number): QuickTest {
  const allowed = Uint8Array.from({ length: 128 }, (_, unit) => {
    const character = String.fromCharCode(unit);
    return first.test(character) ? 2 : Number(others.test(character));
  });
  return (value) => {
    const { length } = value;
    if (length < least || length > most || allowed[value.charCodeAt(0)] !== 2) return false;
    for (let index = 1; index < length; index++) {
      const unit = value.charCodeAt(index);
      if (unit > 127 || allowed[unit] === 0) return false;
    }
    return true;
  };
}

/** Number that the two digits at a place say, or one above 100 when they are no digits. */
const twoDigits = (value: string, at: number): number => {
  const tens = value.charCodeAt(at) - 0x30;
  const ones = value.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 1000;
};

const hyphen = 0x2d;
const beginsWithYear: QuickTest = (value) =>
  (value.charCodeAt(0) === 0x31 || value.charCodeAt(0) === 0x32) && twoDigits(value, 0) < 100 && twoDigits(value, 2) < 100;

/** Days up to the 28th, which every month has. */
const isEarlyDay: QuickTest = (value) => {
  if (value.length !== 10 || value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return false;
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  return month >= 1 && month <= 12 && day >= 1 && day <= 28 && beginsWithYear(value);
};

const quarterLetter = 0x51;

/** The seven characters of a month or a quarter. */
const isMonthOrQuarter: QuickTest = (value) => {
  if (value.charCodeAt(4) !== hyphen || !beginsWithYear(value)) return false;
  if (value.charCodeAt(5) === quarterLetter) return value.charCodeAt(6) >= 0x31 && value.charCodeAt(6) <= 0x34;
  const month = twoDigits(value, 5);
  return month >= 1 && month <= 12;
};

/** A date of any precision, but for the last days of a month. */
const isCommonDate: QuickTest = (value) =>
  value.length === 10 ? isEarlyDay(value) : value.length === 7 ? isMonthOrQuarter(value) : value.length === 4 && beginsWithYear(value);

/** Web addresses of ASCII characters; cheaper than the pattern because its run has no upper limit. */
const asciiAddress = /^https?:\/\/[!#-;=?-Z[\]_a-z~]+$/;
const isAsciiAddress: QuickTest = (value) => value.length <= 2000 && asciiAddress.test(value);

function patternOf(schema: z.core.$ZodType): RegExp {
  const patterns = (schema._zod.def.checks ?? []).map((check) => (check._zod.def as { readonly pattern?: RegExp }).pattern);
  const pattern = patterns.find((found) => found !== undefined);
  if (!pattern) throw new Error("The schema has no pattern.");
  return pattern;
}

/** Makes the check of a text that a pattern and a greatest length describe. */
type MakeCheck = (pattern: RegExp, most: number) => (value: unknown) => boolean;

interface QuickText {
  readonly test: QuickTest;
  readonly check: MakeCheck;
}

const isWithin = (value: unknown, most: number): value is string => typeof value === "string" && value.length <= most;

const isIdentifier = run(/[A-Za-z0-9]/, /[A-Za-z0-9._:/-]/, 1, 128);
const isLanguageCode = run(/[a-z]/, /[a-z]/, 2, 3);
const areTwoCapitals = run(/[A-Z]/, /[A-Z]/, 2, 2);
const areThreeCapitals = run(/[A-Z]/, /[A-Z]/, 3, 3);

/**
 * Quick tests by the pattern that they imply, each in a check that names it: one check for all would call each test through a pointer, which costs more than most
 * of the tests.
 */
export const quickTexts: ReadonlyMap<RegExp, QuickText> = new Map<RegExp, QuickText>([
  [patternOf(text), { test: beginsVisibly, check: (pattern, most) => (value) => isWithin(value, most) && (beginsVisibly(value) || pattern.test(value)) }],
  [patternOf(name), { test: isOneLine, check: (pattern, most) => (value) => isWithin(value, most) && (isOneLine(value) || pattern.test(value)) }],
  [patternOf(identifier), { test: isIdentifier, check: (pattern, most) => (value) => isWithin(value, most) && (isIdentifier(value) || pattern.test(value)) }],
  [
    patternOf(countryCode),
    { test: areTwoCapitals, check: (pattern, most) => (value) => isWithin(value, most) && (areTwoCapitals(value) || pattern.test(value)) },
  ],
  [
    patternOf(currencyCode),
    { test: areThreeCapitals, check: (pattern, most) => (value) => isWithin(value, most) && (areThreeCapitals(value) || pattern.test(value)) },
  ],
  [
    patternOf(languageTag),
    { test: isLanguageCode, check: (pattern, most) => (value) => isWithin(value, most) && (isLanguageCode(value) || pattern.test(value)) },
  ],
  [
    patternOf(webAddress),
    { test: isAsciiAddress, check: (pattern, most) => (value) => isWithin(value, most) && (isAsciiAddress(value) || pattern.test(value)) },
  ],
  [dayPattern, { test: isEarlyDay, check: (pattern, most) => (value) => isWithin(value, most) && (isEarlyDay(value) || pattern.test(value)) }],
  [calendarDatePattern, { test: isCommonDate, check: (pattern, most) => (value) => isWithin(value, most) && (isCommonDate(value) || pattern.test(value)) }],
]);
