import { AlignmentType, Table as DocxTable, type FileChild, ShadingType, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Line, Row, Table } from "../../content/content.js";
import { inline, marked } from "./inline.js";
import { paragraph } from "./paragraph.js";
import { picture } from "./picture.js";
import { type Setting, textWidth } from "./setting.js";

const line = { style: "single", size: 4, color: "B9C2CA" } as const;
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const padding = { top: 40, bottom: 40, left: 80, right: 80, marginUnitType: WidthType.DXA };

/** A table with its caption above and a header row that is repeated on every page. */
export function table(content: Table, setting: Setting): FileChild[] {
  const widths = columnWidths(content);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: content.columns.map(({ heading, align }, index) =>
      cell([[{ kind: "text", text: heading }]], { width: widths[index] ?? 0, align, fill: "E6EDF4", bold: true }, setting),
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
      borders,
      margins: padding,
      tableLook: { firstRow: true, firstColumn: content.rowHeaders, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
      ...(setting.rightToLeft ? { visuallyRightToLeft: true } : {}),
    }),
    paragraph({ children: [], style: "AfterTable" }, setting),
  ];
}

/** Whole twips that add up to the width of the text. A column is as wide as its longest word, where others have room to give. */
function columnWidths({ columns, rowHeaders, rows }: Table): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const shares = columns.map(({ heading, width }, index) => {
    const share = Math.floor((width / total) * textWidth);
    const cells = rows.slice(0, mostRead).flatMap(({ cells }) => (cells[index] ?? []).flat());
    const needed = Math.max(
      longestWord(heading) * boldLetter,
      ...cells.map(({ text }) => longestWord(text) * (rowHeaders && index === 0 ? boldLetter : letter)),
    );
    return { share, spare: share - needed - bothSides };
  });
  const missing = shares.reduce((sum, { spare }) => sum + Math.max(0, -spare), 0);
  const offered = shares.reduce((sum, { spare }) => sum + Math.max(0, spare), 0);
  const taken = offered === 0 ? 0 : Math.min(1, missing / offered);
  const given = missing === 0 ? 0 : Math.min(1, offered / missing);
  const widths = shares.map(({ share, spare }) => Math.floor(share - spare * (spare > 0 ? taken : given)));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

/** Room that a letter takes, and the padding of a cell on both sides, in twips. */
const letter = 106;
const boldLetter = 118;
const bothSides = 160;

/** Rows that are read for the width of columns; those of a large table are alike. */
const mostRead = 500;

/** Longest words that make a column wider; longer ones are codes and addresses, which may break. */
const longestWhole = 18;

/** Letters of the longest word; Chinese breaks anywhere. */
function longestWord(text: string): number {
  let longest = 0;
  for (const [word] of text.slice(0, 300).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (word.length > longest && word.length <= longestWhole && !/[\u3040-\u9fff]/.test(word)) longest = word.length;
  }
  return longest;
}

const bodyRow = ({ id, cells }: Row, { columns, rowHeaders }: Table, widths: readonly number[], setting: Setting): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells.map((lines, index) => {
      const isHeader = rowHeaders && index === 0;
      const look = { width: widths[index] ?? 0, align: columns[index]?.align ?? "start", bold: isHeader, ...(isHeader ? { fill: "F7F9FB" } : {}) };
      return cell(lines, look, setting, index === 0 ? id : undefined);
    }),
  });

interface Look {
  readonly width: number;
  readonly align: "start" | "end";
  readonly bold: boolean;
  readonly fill?: string;
}

function cell(lines: readonly Line[], { width, align, bold, fill }: Look, setting: Setting, id?: string): TableCell {
  const options = bold ? { bold: true, boldComplexScript: true } : {};
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: lines.map((content, index) => {
      const children = inline(content, setting, options);
      const text = index === 0 ? marked(id, children, setting) : children;
      return paragraph({ children: text, style: "TableText", ...(align === "end" && { alignment: AlignmentType.END }) }, setting);
    }),
  });
}
