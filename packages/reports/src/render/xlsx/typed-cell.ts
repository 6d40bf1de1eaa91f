import type { Language } from "@cop-sdk/diagnostics";
import type { Inline, Line } from "../../content/content.js";
import { printDate } from "../../phrases/dates.js";
import { printNumber } from "../../phrases/numbers.js";
import type { WrittenCell } from "../../xlsx/write/written-workbook.js";

/** Lines as the text of a cell. Addresses are written out where a cell has several, because it can lead to one place only. */
export function cellText(lines: readonly Line[]): string {
  const [only] = lines;
  if (lines.length === 1 && only?.length === 1) return only[0]?.text ?? "";
  const several = lines.flat().filter(({ kind }) => kind === "link").length > 1;
  const piece = (run: Inline): string => (several && run.kind === "link" && run.text !== run.href ? `${run.text} (${run.href})` : run.text);
  return lines.map((line) => line.map(piece).join("")).join("\n");
}

/** Gives texts back their type: a number or a day, only where printing it gives exactly the text. Everything else stays text. */
export function typing(language: Language): (text: string, numeric: boolean) => Pick<WrittenCell, "value" | "style"> {
  const days = new Map<string, string | undefined>();
  const known = (text: string) => {
    if (!days.has(text)) days.set(text, dayOf(text, language));
    return days.get(text);
  };
  return (text, numeric) => {
    const number = numeric ? numberOf(text, language) : undefined;
    if (number !== undefined) return { value: number, style: "whole" };
    const day = mayBeDay.test(text) ? known(text) : undefined;
    return day === undefined ? { value: text, style: "text" } : { value: { day }, style: "date" };
  };
}

/** Dates are short and hold a year. */
const mayBeDay = /^(?=.{8,40}$).*(?:19|2\d)\d{2}/;

function numberOf(text: string, language: Language): number | undefined {
  if (text.length > 20 || !/^\d/.test(text)) return undefined;
  const number = Number(text.replace(/\D/g, ""));
  return Number.isSafeInteger(number) && printNumber(number, language) === text ? number : undefined;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

function dayOf(text: string, language: Language): string | undefined {
  const year = /(?:19|2\d)\d{2}/.exec(text)?.[0] ?? "";
  const numbers = text.match(/\d+/g) ?? [];
  const candidates = numbers.filter((one) => one.length <= 2).flatMap((day) => months.map((month) => `${year}-${month}-${day.padStart(2, "0")}`));
  return candidates.find((day) => printDate(day, language) === text);
}
