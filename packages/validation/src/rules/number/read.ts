import { asciiDigits, plainSigns } from "../digits.js";

/** What a text at the place of a number means. */
export type NumberReading =
  | { readonly kind: "written-as-text"; readonly value: number }
  /** A separator before exactly three digits: thousands or a fraction. */
  | { readonly kind: "ambiguous-separator"; readonly whole: number; readonly fraction: number }
  | { readonly kind: "with-words" }
  | { readonly kind: "malformed" }
  | { readonly kind: "several" };

const longestText = 200;

/** What a value at the place of a number means, or `undefined` when no number is seen in it. */
export function readNumber(value: unknown): NumberReading | undefined {
  if (typeof value !== "string" || value.length > longestText) return undefined;
  const text = asciiDigits(plainSigns(value)).replaceAll("٫", ".").replaceAll("٬", ",").trim();
  if (!/\d/.test(text)) return undefined;
  const bare = text.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "");
  if (/^[-+]?\d+$/.test(bare)) return written(bare);
  if (/^[-+]?\d{1,3}[.,]\d{3}$/.test(bare))
    return { kind: "ambiguous-separator", whole: Number(bare.replace(/[.,]/, "")), fraction: Number(bare.replace(",", ".")) };
  if (/^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare) && /\..*[.,]/.test(bare)) return written(bare.replaceAll(".", "").replace(",", "."));
  if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) && /,.*[.,]/.test(bare)) return written(bare.replaceAll(",", ""));
  if (/^[-+]?\d+[.,]\d+$/.test(bare)) return written(bare.replace(",", "."));
  if (/^\p{Sc}?[\d.,]+$/u.test(bare)) return { kind: "malformed" };
  if ((bare.match(/\d+(?:[.,]\d+)*/g) ?? []).length > 1) return { kind: "several" };
  return /\p{L}|%|\p{Sc}/u.test(bare.replace(/^[\p{Sc}]/u, "")) && !/[.,]{2}|\d[.,](?!\d)/.test(bare) ? { kind: "with-words" } : { kind: "malformed" };
}

const written = (digits: string): NumberReading | undefined =>
  Number.isFinite(Number(digits)) ? { kind: "written-as-text", value: Number(digits) } : undefined;
