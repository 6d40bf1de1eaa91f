import type { Diagnostic } from "../diagnostic.js";
import { printable } from "./printable.js";

/** Where in a text or table: `4:2`, or `Sheet:3:Heading`; `undefined` when neither is known. */
const spotOf = ({ cell, range }: Pick<Diagnostic, "cell" | "range">): string | undefined => {
  if (cell) return [cell.sheet, cell.row, cell.heading ?? cell.column].filter((part) => part !== undefined).join(":");
  return range && `${range.start.line}:${range.start.column}`;
};

/** Place of a finding on one line, for people: `file:line:column /pointer`; `-` when nothing is known. */
export const placeOf = ({ file, pointer, ...rest }: Pick<Diagnostic, "file" | "pointer" | "cell" | "range">): string =>
  printable([[file, spotOf(rest)].filter((part) => part !== undefined && part !== "").join(":"), pointer].filter(Boolean).join(" ")) || "-";

/** The same without the file, for formats that group by file. */
export const placeInFile = ({ pointer, cell, range }: Pick<Diagnostic, "pointer" | "cell" | "range">): string =>
  placeOf({ pointer, ...(cell ? { cell } : {}), ...(range ? { range } : {}) });
