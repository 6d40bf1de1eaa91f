import type { Table } from "@cop-sdk/reader/table";
import { dateIn } from "../cells/date.js";
import { filledIn, textOf } from "./row.js";

/** So many columns a heading inside a table is joined over at least. */
const joinedOver = 3;

/** Whether a row between the records is a heading for those below it: alone in its row, it names a month, a quarter or a year, or its cell is joined over several columns. */
export function isSection({ rows, merged = [] }: Table, index: number): boolean {
  const row = rows[index] ?? [];
  if (filledIn(row) !== 1) return false;
  const text = textOf(row.find((cell) => textOf(cell) !== ""));
  if (text.length <= 40 && namesStretch(text)) return true;
  return merged.some(({ top, bottom, left, right }) => top === index + 1 && bottom === top && right - left + 1 >= joinedOver && textOf(row[left - 1]) !== "");
}

/** Any year: what matters is that the text names no day. */
const anyYear = 2000;

function namesStretch(text: string): boolean {
  const reading = dateIn(text.replace(/\s*:$/, ""), { language: "en", year: anyYear });
  return reading.kind === "value" && String(reading.value).length <= "2000-Q1".length;
}
