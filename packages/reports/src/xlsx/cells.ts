import { addressOf, placeOf } from "./address.js";
import { type Content, isoContent, numberContent, unescapeText } from "./cell-content.js";
import type { SheetNotes } from "./findings.js";
import type { WorkbookLimits } from "./limits.js";
import type { NumberKind } from "./number-format.js";
import { Refusal, within } from "./refusal.js";
import type { DateSystem } from "./serial-date.js";
import type { WorkbookCell } from "./workbook.js";

/** What cells of all sheets share. */
export interface Shared {
  readonly texts: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly dates: DateSystem;
  readonly limits: WorkbookLimits;
  /** What was read so far, in all sheets. */
  readonly used: { rows: number; cells: number; characters: number };
}

/** A cell as the markup writes it. */
export interface WrittenCell {
  readonly place: { readonly row: number; readonly column: number };
  readonly type: string;
  readonly style: number;
  /** Its value, absent where none is written. */
  value: string | undefined;
  /** Its text where it is written in the cell itself. */
  inline: string;
  formula: boolean;
}

const plain: NumberKind = { kind: "plain" };

/** Place of a cell: that which it states, else the one after the cell before. */
export function cellPlace(address: string | undefined, row: number, before: number): WrittenCell["place"] {
  const place = address === undefined ? { row, column: before + 1 } : placeOf(address);
  if (!place || place.row !== row || place.column <= before) throw new Refusal("workbook/damaged");
  return place;
}

/** The cell that the markup means; nothing for an empty one. */
export function finishCell(written: WrittenCell, shared: Shared, { note }: SheetNotes): WorkbookCell | undefined {
  const { row, column } = written.place;
  const content = contentOf(written, shared);
  if (content === undefined) return undefined;
  const { limits, used } = shared;
  within("columns", limits.columns, column);
  within("cells", limits.cells, ++used.cells);
  within("textLength", limits.textLength, content.text.length);
  used.characters += content.text.length;
  within("characters", limits.characters, used.characters);
  if (content.type === "error") note(content.value === "" ? "workbook/formula-without-value" : "workbook/error-value", row, column);
  else if (written.formula) note("workbook/formula", row, column);
  const kind = shared.kinds[written.style];
  if (content.type === "date" && kind?.kind === "date" && !kind.yearShown) note("workbook/year-not-shown", row, column);
  return { row, column, address: addressOf(row, column), ...content, ...(written.formula ? { formula: true } : {}) };
}

function contentOf({ type, style, value, inline, formula }: WrittenCell, { texts, kinds, dates }: Shared): Content | undefined {
  if (type === "inlineStr") return textContent(unescapeText(inline));
  if (value === undefined || value === "") return formula && type !== "str" ? { type: "error", value: "", text: "" } : undefined;
  if (type === "s") return textContent(sharedText(texts, value));
  if (type === "str") return textContent(unescapeText(value));
  if (type === "b") return { type: "boolean", value: value === "1" || value === "true", text: value === "1" || value === "true" ? "TRUE" : "FALSE" };
  if (type === "e") return { type: "error", value, text: value };
  if (type === "d") return isoContent(value);
  const number = Number(value);
  if (!Number.isFinite(number)) throw new Refusal("workbook/damaged");
  return numberContent(number, kinds[style] ?? plain, dates);
}

const textContent = (value: string): Content | undefined => (value === "" ? undefined : { type: "text", value, text: value });

function sharedText(texts: readonly string[], index: string): string {
  const text = texts[Number(index)];
  if (text === undefined) throw new Refusal("workbook/damaged");
  return text;
}
