import { lineHeight, wraps } from "./styles.js";
import type { WrittenCell } from "./written-workbook.js";

/** The highest row that programs show, in points. */
const highest = 409;

/**
 * Height of a row in points, for programs that do not work it out when they open a file: estimated from the width of its columns. Letters
 * of East Asian scripts are two characters wide.
 */
export function rowHeight(cells: readonly (WrittenCell | undefined)[], widths: readonly number[]): number {
  let most = 0;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const lines = typeof cell.value === "string" && wraps(cell.style) ? linesOf(cell.value, widths[index] ?? 10) : 1;
    most = Math.max(most, lines * lineHeight(cell.style) + 4);
  }
  return Math.min(highest, most);
}

function linesOf(text: string, width: number): number {
  if (text.length * 2 <= width && !text.includes("\n")) return 1;
  const room = Math.max(1, width - 1);
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10) {
      lines++;
      used = word = 0;
      continue;
    }
    const size = code >= 0x1100 ? 2 : 1;
    word = code === 32 || size === 2 ? 0 : word + size;
    used += size;
    if (used <= room) continue;
    lines++;
    used = word > 0 && word < room ? word : size;
  }
  return lines;
}
