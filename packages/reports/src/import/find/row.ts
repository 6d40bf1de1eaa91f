import type { CellValue } from "@cop-sdk/reader/table";

/** The text of a cell as a person reads it, without space around. */
export const textOf = (cell: CellValue | undefined): string =>
  cell === null || cell === undefined ? "" : typeof cell === "string" ? cell.trim() : String(cell);

/** Whether nothing stands in a row. */
export const isBlank = (row: readonly CellValue[]): boolean => row.every((cell) => textOf(cell) === "");

/** Whether one cell of a row at most holds something. */
export function isAlmostBlank(row: readonly CellValue[]): boolean {
  let filled = 0;
  for (const cell of row) if (textOf(cell) !== "" && ++filled > 1) return false;
  return true;
}

/** Number of cells in which something stands. */
export const filledIn = (row: readonly CellValue[]): number => row.reduce<number>((sum, cell) => sum + (textOf(cell) === "" ? 0 : 1), 0);

/** Whether a text is mostly a number or a date in figures. */
export const isFigure = (text: string): boolean => /^[-+]?[\p{Nd}][\p{Nd}\s.,:/'’٫٬%-]*$/u.test(text);

/** Whether a text is a remark on the table: a source, a note, a mark of a footnote. */
export const isRemark = (text: string): boolean =>
  /^(?:[*†‡¹²³⁴-⁹]|[([]\d{1,2}[)\]]\s|note|source|nb\b|n\.b\.|remark|prepared|fuente|nota|elaborado|source|remarque|établi|préparé|примечание|источник|подготов|注|来源|资料|制表|填表|ملاحظ|المصدر|أعد)/iu.test(
    text,
  );
