import { type Diagnostic, type JsonPointer, toPointer } from "@cop-sdk/diagnostics";
import { isDay, quarterOf } from "@cop-sdk/model";

/** A text, number or `true` of a neutral file. */
interface Leaf {
  readonly steps: readonly string[];
  readonly value: string | number | boolean;
}

/** The leaves of a file that say something: `null`, `false` and blank texts say nothing. */
export function leavesOf(value: unknown, steps: readonly string[] = []): readonly Leaf[] {
  if (typeof value === "object" && value !== null)
    return Object.keys(value).flatMap((key) => leavesOf((value as Record<string, unknown>)[key], [...steps, key]));
  if (value === true || typeof value === "number" || (typeof value === "string" && value.trim() !== "")) return [{ steps, value }];
  return [];
}

/**
 * Members whose value shapes the document and does not stand in it: which form it is, how precise the dates are (to be seen in their form), which member a
 * conflict is about (a pointer in the document), whether a title or a number is official (to be seen in `officialTitles` and `officialRef`), names and codes of the country beside its code, and its region, which the model
 * finds by country and day.
 */
const structural = [
  /^\/format$/,
  /\/precision$/,
  /\/sourceConflicts\/\d+\/field$/,
  /^\/titleIsOfficial$/,
  /\/refIsOfficial$/,
  /^\/country\/(?:iso3|nameEn|name|ituRegion)$/,
];

/** Words of the forms that the model spells otherwise, with its spelling. */
const spelling = new Map(Object.entries({ adopted: "approved", roadmap: "road-map" }));

/** Words that say how exact a number is, where the model has a code. */
const qualifiers = new Map(Object.entries({ approx: "about", over: "more-than", "more than": "more-than", "at least": "at-least" }));

/** Words before the year of a former name, which become `validFrom` or `validTo`. */
const beforeYears = new Set(["until", "from", "since"]);

/** Remarks by which a value need not be found again: it was left out or rewritten, and the remark says so. All others keep the value. */
const tellingTheChange = new Set(["neutral/legend", "neutral/placeholder", "neutral/read-as", "neutral/code-read-as"]);

const tokens = (text: string) => (text.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((word) => !beforeYears.has(word));

/** Texts that are too long for one note stand in several, of this length. */
const pieces = (text: string) => text.match(/.{1,50000}/gs) ?? [text];

/** The pointers of leaves that are found nowhere: not in the documents, word by word, nor under the pointer of a remark. */
export function lostLeaves(file: unknown, documents: readonly unknown[], remarks: readonly Diagnostic[]): readonly JsonPointer[] {
  const strings = documents.flatMap((document) => leavesOf(document).map(({ value }) => String(value)));
  const whole = new Set(strings);
  const joined = strings.join("");
  const words = new Set(strings.flatMap(tokens));
  const told = remarks.filter(({ code }) => tellingTheChange.has(code)).map(({ pointer }) => pointer);
  return leavesOf(file)
    .filter(({ steps, value }) => {
      const pointer = toPointer(steps);
      const text = String(value);
      if (structural.some((pattern) => pattern.test(pointer))) return false;
      if (told.some((above) => pointer === above || pointer.startsWith(`${above}/`))) return false;
      if (whole.has(text)) return false;
      if (isDay(text) && [text.slice(0, 4), text.slice(0, 7), quarterOf(text)].some((coarser) => whole.has(coarser))) return false;
      const needed = tokens((steps.at(-1) === "qualifier" ? qualifiers : spelling).get(text) ?? text);
      if (needed.length && needed.every((word) => words.has(word))) return false;
      return !pieces(text).every((piece) => joined.includes(piece));
    })
    .map(({ steps }) => toPointer(steps));
}
