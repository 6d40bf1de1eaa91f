import type { Language } from "@cop-sdk/diagnostics";
import { readNumber as readAnyNumber } from "@cop-sdk/validation/readings";

/** A number that was read; `guessed` where only the habit of the form's language decided between two readings. */
export interface NumberReading {
  readonly value: number;
  readonly guessed?: true;
}

const decimalSign: Readonly<Record<Language, string>> = { ar: ".", en: ".", es: ",", fr: ",", ru: ",", zh: "." };

/** Signs for minus that are no hyphen, and marks of direction. */
const plain = (text: string): string => text.replace(/[\u2212\u2012\u2013]/g, "-").replace(/[\u200e\u200f\u061c]/g, "");

/**
 * Reads a number as people of any country type it: `1 234,5`, `1.234,5`, `1,234.5`, `1'234`, `١٢٣٤`. Nothing for what is no number, such as
 * `about 40`.
 */
export function readNumber(text: string, language: Language, whole: boolean): NumberReading | undefined {
  const reading = readAnyNumber(plain(text));
  if (reading?.kind === "written-as-text") return { value: reading.value };
  if (reading?.kind !== "ambiguous-separator") return undefined;
  if (/^\D*0\D/.test(text.trim())) return { value: reading.fraction };
  if (whole) return { value: reading.whole };
  return { value: text.includes(decimalSign[language]) ? reading.fraction : reading.whole, guessed: true };
}
