import { AlignmentType, Table as DocxTable, type FileChild, ShadingType, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { columnWidths } from "../../content/column-widths.js";
import type { Line, Row, Table } from "../../content/content.js";
import { inline, marked } from "./inline.js";
import { paragraph } from "./paragraph.js";
import { picture } from "./picture.js";
import { type Setting, textWidth } from "./setting.js";
import { tableStyle } from "./table-style.js";

/** A table with its caption above and a header row that is repeated on every page. */
export function table(content: Table, setting: Setting): FileChild[] {
  const widths = wholeWidths(content);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: content.columns.map(({ heading, align }, index) =>
      cell([[{ kind: "text", text: heading }]], { width: widths[index] ?? 0, align, fill: "E6EDF4" }, setting),
    ),
  });
  return [
    ...(content.figure === undefined ? [] : picture(content.figure, setting)),
    paragraph({ children: inline([{ kind: "text", text: content.caption }], setting), style: "Caption" }, setting),
    new DocxTable({
      rows: [head, ...content.rows.map((row) => bodyRow(row, content, widths, setting))],
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      style: tableStyle,
      tableLook: { firstRow: true, firstColumn: content.rowHeaders, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
      ...(setting.rightToLeft ? { visuallyRightToLeft: true } : {}),
    }),
    paragraph({ children: [], style: "AfterTable" }, setting),
  ];
}

/** The page in twips. */
const page = { width: textWidth, letter: 106, boldLetter: 118, sides: 160 };

/** Whole twips that add up to the width of the text. */
function wholeWidths(table: Table): number[] {
  const widths = columnWidths(table, page).map(Math.floor);
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

const bodyRow = ({ id, cells }: Row, { columns }: Table, widths: readonly number[], setting: Setting): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells.map((lines, index) => {
      const look = { width: widths[index] ?? 0, align: columns[index]?.align ?? "start" };
      return cell(lines, look, setting, index === 0 ? id : undefined);
    }),
  });

interface Look {
  readonly width: number;
  readonly align: "start" | "end";
  /** Of the head of a column; heads of rows have theirs from the style of the table. */
  readonly fill?: string;
}

function cell(lines: readonly Line[], { width, align, fill }: Look, setting: Setting, id?: string): TableCell {
  const options = fill === undefined ? {} : { bold: true, boldComplexScript: true };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: lines.map((content, index) => {
      const children = inline(content, setting, options);
      const text = index === 0 ? marked(id, children, setting) : children;
      return paragraph({ children: text, ...(align === "end" && { alignment: AlignmentType.END }) }, setting);
    }),
  });
}
