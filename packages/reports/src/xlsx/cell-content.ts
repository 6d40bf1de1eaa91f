import type { NumberKind } from "./number-format.js";
import { type DateSystem, momentOf, timeOf } from "./serial-date.js";
import type { CellContent } from "./workbook.js";

/** Content of a cell and the text that stands for it. */
export type Content = CellContent & { readonly text: string };

/** The number as a person sees it: fifteen digits, a point, no separators. */
const shown = (value: number): string => String(Number(value.toPrecision(15)));

/** A number with its format as content. */
export function numberContent(value: number, format: NumberKind, system: DateSystem): Content {
  const moment = format.kind === "date" || format.kind === "date-time" ? momentOf(value, system) : undefined;
  if (moment && format.kind === "date" && moment.midnight) {
    const date = moment.day.slice(0, { day: 10, month: 7, year: 4 }[format.precision]);
    return { type: "date", value: date, text: date };
  }
  if (moment) {
    const text = `${moment.day}T${moment.time}`;
    return moment.midnight ? { type: "date", value: moment.day, text: moment.day } : { type: "date-time", value: text, text };
  }
  if (format.kind === "time" && value >= 0 && value < 100_000) return { type: "time", value: timeOf(value), text: timeOf(value) };
  if (format.kind === "percent") return { type: "number", value, text: `${shown(Number((value * 100).toFixed(Math.max(format.decimals, 10))))}%` };
  if (format.kind === "digits" && Number.isInteger(value) && value >= 0) {
    return { type: "number", value, text: String(value).padStart(format.digits, "0") };
  }
  return { type: "number", value, text: shown(value) };
}

/** A date as some programs write it, in words of ISO 8601: `2015-09-07` or `2015-09-07T14:30:00`. */
export function isoContent(written: string): Content {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?/.exec(written) ?? [];
  if (day === undefined) return { type: "text", value: written, text: written };
  if (time === undefined || time === "00:00:00") return { type: "date", value: day, text: day };
  return { type: "date-time", value: `${day}T${time}`, text: `${day}T${time}` };
}

/** Texts hold characters that markup cannot as `_x000D_`. */
export const unescapeText = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
