import type { Language } from "@cop-sdk/diagnostics";
import { printNumber } from "../../phrases/numbers.js";

const decimalSigns: Readonly<Record<Language, string>> = { ar: ".", en: ".", es: ",", fr: ",", ru: ",", zh: "." };

/** A number with Latin digits, its whole part in groups of three. */
export function printDecimal(value: number, language: Language): string {
  const [whole = "", fraction] = String(value).split(".");
  if (!/^-?\d+$/.test(whole) || (fraction !== undefined && !/^\d+$/.test(fraction))) return String(value);
  const sign = whole.startsWith("-") ? "−" : "";
  const grouped = printNumber(Math.abs(Number(whole)), language);
  return `${sign}${grouped}${fraction === undefined ? "" : `${decimalSigns[language]}${fraction}`}`;
}
