import type { Language } from "@cop-sdk/diagnostics";
import { latinDigits } from "./digits.js";

/** A number that was read; `guessed` where only the habit of the form's language decided between two readings. */
export interface NumberReading {
  readonly value: number;
  readonly guessed?: true;
}

const decimalSign: Readonly<Record<Language, string>> = { ar: ".", en: ".", es: ",", fr: ",", ru: ",", zh: "." };

/**
 * Reads a number as people of any country type it: `1 234,5`, `1.234,5`, `1,234.5`, `1'234`, `١٢٣٤`. Nothing for what is no number, such as
 * `about 40`.
 */
export function readNumber(text: string, language: Language, whole: boolean): NumberReading | undefined {
  const plain = latinDigits(text.trim()).replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, "");
  const match = /^([+-]?)(\d[\d.,]*)$/.exec(plain);
  const [, sign = "", digits = ""] = match ?? [];
  if (!match || /[.,]$/.test(digits)) return undefined;
  const signs = digits.replace(/\d/g, "");
  if (signs === "") return made(sign, digits);
  const last = signs.at(-1) as string;
  const other = signs.includes(last === "." ? "," : ".");
  const grouped = (separator: string, part: string) => new RegExp(`^\\d{1,3}(?:\\${separator}\\d{3})+$`).test(part);
  if (other) {
    const [before = "", after = ""] = splitAtLast(digits, last);
    const separator = last === "." ? "," : ".";
    return grouped(separator, before) && !after.includes(separator) ? made(sign, `${before.replaceAll(separator, "")}.${after}`) : undefined;
  }
  if (signs.length > 1) return grouped(last, digits) ? made(sign, digits.replaceAll(last, "")) : undefined;
  if (!grouped(last, digits) || digits.startsWith("0")) return made(sign, digits.replace(last, "."));
  if (whole) return made(sign, digits.replace(last, ""));
  const reading = made(sign, digits.replace(last, last === decimalSign[language] ? "." : ""));
  return { ...reading, guessed: true };
}

const splitAtLast = (text: string, sign: string): readonly [string, string] => [text.slice(0, text.lastIndexOf(sign)), text.slice(text.lastIndexOf(sign) + 1)];

const made = (sign: string, digits: string): NumberReading => ({ value: Number(`${sign === "-" ? "-" : ""}${digits}`) });
