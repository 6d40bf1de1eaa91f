import { findState, isoCodes } from "@cop-sdk/model";

/** Codes that are often written for another. From memory; only hints. */
const slips: Readonly<Record<string, string>> = { EL: "GR", UK: "GB" };

/** Codes withdrawn from ISO 3166-1 that documents still carry. From memory. */
export const withdrawnCodes: ReadonlySet<string> = new Set(["AN", "BU", "CS", "DD", "FX", "SU", "TP", "YU", "ZR"]);

/** The code that a text can only mean: that of a name, of a code of three letters, of small letters. */
export function meantCode(text: string): string | undefined {
  const trimmed = text.trim();
  return findState(trimmed)?.code ?? (isoCodes.includes(trimmed.toUpperCase()) ? trimmed.toUpperCase() : undefined);
}

/** Codes near a wrong one of two letters: a usual slip, the letters swapped. */
export function nearCodes(code: string): readonly string[] {
  const slip = slips[code];
  const swapped = `${code[1]}${code[0]}`;
  return [...new Set([...(slip === undefined ? [] : [slip]), ...(isoCodes.includes(swapped) ? [swapped] : [])])];
}
