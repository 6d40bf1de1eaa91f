/** What a number format makes of a number: a date of some precision, a time, a percentage, digits with leading zeros, or a plain number. */
export type NumberKind =
  | { readonly kind: "plain" }
  | { readonly kind: "percent"; readonly decimals: number }
  | { readonly kind: "digits"; readonly digits: number }
  | { readonly kind: "date"; readonly precision: "day" | "month" | "year"; readonly yearShown: boolean }
  | { readonly kind: "date-time" }
  | { readonly kind: "time" };

const plain: NumberKind = { kind: "plain" };
const day: NumberKind = { kind: "date", precision: "day", yearShown: true };
const noYear: NumberKind = { kind: "date", precision: "day", yearShown: false };
const month: NumberKind = { kind: "date", precision: "month", yearShown: true };
const time: NumberKind = { kind: "time" };

/** Formats that a file names by number only. Those of East Asian programs (27 to 36, 50 to 58) are dates whose form depends on the program. */
const builtIn = new Map<number, NumberKind>([
  [9, { kind: "percent", decimals: 0 }],
  [10, { kind: "percent", decimals: 2 }],
  [14, day],
  [15, day],
  [16, noYear],
  [17, month],
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id): [number, NumberKind] => [id, time]),
  [22, { kind: "date-time" }],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, NumberKind] => [id, day]),
]);

/** The kind of a format that a file names by number only. */
export const builtInKind = (id: number): NumberKind => builtIn.get(id) ?? plain;

/** Everything in a format that is printed as it is: texts in quotes, characters after a backslash, fill and space signs, colours, currencies. */
const literal = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Programs take no longer formats. */
const longestFormat = 255;

/** The kind of a number format such as `dd/mm/yyyy` or `0.0%`. */
export function kindOfFormat(format: string): NumberKind {
  const code = (format.slice(0, longestFormat).replace(literal, "").split(";")[0] as string).toLowerCase();
  if (code.includes("general")) return plain;
  if (/[ydhs]|m(?!l)|e(?![+-])/.test(code.replace(/am\/pm|a\/p/g, ""))) return dateKind(code);
  if (code.includes("%")) return { kind: "percent", decimals: /\.(0+)/.exec(code)?.[1]?.length ?? 0 };
  return /^0{2,}$/.test(code) ? { kind: "digits", digits: code.length } : plain;
}

function dateKind(code: string): NumberKind {
  const hasTime = /[hs]/.test(code);
  const hasYear = /[ye]/.test(code);
  const hasDay = code.includes("d");
  if (hasTime) return hasYear || hasDay ? { kind: "date-time" } : time;
  if (!hasYear) return hasDay || !code.includes("[") ? noYear : time;
  if (hasDay) return day;
  return code.includes("m") ? month : { kind: "date", precision: "year", yearShown: true };
}
