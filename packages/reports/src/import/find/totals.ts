import type { CellValue } from "@cop-sdk/reader/table";
import { isPlaceholder } from "@cop-sdk/validation/readings";
import { isFigure, textOf } from "./row.js";

const words =
  /^(?:(?:grand|sub)?[\s-]*totals?|totaux|sous[\s-]?total|total général|ensemble|suma|subtotal|total general|итого|всего|общий итог|合计|总计|小计|共计|المجموع|الإجمالي|اجمالي|إجمالي|مجموع|sum|summe|razem|celkem|összesen|gesamt)(?:[\s:：.(].*)?$/iu;

/** Whether a row sums up others: its first text says so, and the other cells are figures or empty. */
export function isTotals(row: readonly CellValue[]): boolean {
  let label: string | undefined;
  for (const cell of row) {
    const text = textOf(cell);
    if (text === "" || isFigure(text) || isPlaceholder(text)) continue;
    if (label !== undefined || text.length > 60 || !words.test(text)) return false;
    label = text;
  }
  return label !== undefined;
}
