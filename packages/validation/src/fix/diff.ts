import { structuredPatch } from "diff";

/** How a change is shown. */
export interface DiffOptions {
  readonly file?: string;
  /** Masks both texts, line by line: what is compared are the texts themselves, what is shown are the masked ones. */
  readonly mask?: (text: string) => string;
}

/** The change from one text to another as a unified diff with three lines around each change; empty when there is none. */
export function diffOf(before: string, after: string, { file = "-", mask = (text) => text }: DiffOptions = {}): string {
  if (before === after) return "";
  const [old, now] = [linesOf(mask(before)), linesOf(mask(after))];
  const { hunks } = structuredPatch(file, file, linesOf(before).join("\n"), linesOf(after).join("\n"), undefined, undefined, { context: 3 });
  const shown = hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => {
    let [left, right] = [oldStart - 1, newStart - 1];
    const written = lines.map((line) => {
      const sign = line[0] ?? " ";
      if (sign === "\\") return line;
      const text = sign === "-" ? old[left] : now[right];
      if (sign !== "+") left++;
      if (sign !== "-") right++;
      return `${sign}${text ?? ""}`;
    });
    return [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...written].join("\n");
  });
  return `--- ${file}\n+++ ${file}\n${shown.join("\n")}\n`;
}

const linesOf = (text: string): readonly string[] => (text.startsWith("\ufeff") ? text.slice(1) : text).split(/\r\n|\n|\r/);
