import { addressOf, columnLetters } from "../address.js";
import { serialOf } from "../serial-date.js";
import { directionOfText } from "./direction.js";
import { cut, plainText } from "./markup-text.js";
import { rowHeight } from "./row-height.js";
import type { SharedTextList } from "./shared-text-list.js";
import { styleNumbers } from "./styles.js";
import type { Choice, Fold, WrittenCell, WrittenSheet } from "./written-workbook.js";

/** Programs call a file damaged whose cells hold more. Texts that may be longer are written in pieces, see `long-text.ts`. */
const mostCharacters = 32_767;

/** What a sheet takes from its workbook. */
export interface SheetFrame {
  readonly rightToLeft: boolean;
  readonly texts: SharedTextList;
  /** Whether the sheet is the one that opens. */
  readonly first: boolean;
  /** What stands on every printed page, as markup. */
  readonly headerFooter: string;
}

/** The markup of a sheet, and the web addresses that it leads to, in order of their ids. */
export function sheetPart(sheet: WrittenSheet, frame: SheetFrame): { readonly part: string; readonly addresses: readonly string[] } {
  const addresses: string[] = [];
  const links: string[] = [];
  const columns = letters(sheet);
  const rows = sheet.rows.map((cells, index) =>
    row(cells, index + 1, columns, sheet, frame, (address, link) => links.push(linkMarkup(address, link, addresses))),
  );
  const part = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    view(sheet, frame),
    `<sheetFormatPr defaultRowHeight="13"${sheet.rowFolds?.length ? ' outlineLevelRow="1"' : ""}${sheet.columnFolds?.length ? ' outlineLevelCol="1"' : ""}/>`,
    columnMarkup(sheet),
    `<sheetData>${rows.join("")}</sheetData>`,
    choices(sheet.choices ?? []),
    links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.9" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    frame.headerFooter,
    "</worksheet>",
  ].join("");
  return { part, addresses };
}

const letters = ({ rows }: WrittenSheet): readonly string[] =>
  Array.from({ length: rows.reduce((most, cells) => Math.max(most, cells.length), 0) }, (_, index) => columnLetters(index + 1));

function view({ headRows = 0, headColumns = 0 }: WrittenSheet, { rightToLeft, first }: SheetFrame): string {
  const attributes = `${rightToLeft ? ' rightToLeft="1"' : ""}${first ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  if (headRows === 0 && headColumns === 0) return `<sheetViews><sheetView${attributes}/></sheetViews>`;
  const pane = headColumns === 0 ? "bottomLeft" : headRows === 0 ? "topRight" : "bottomRight";
  const split = `${headColumns > 0 ? ` xSplit="${headColumns}"` : ""}${headRows > 0 ? ` ySplit="${headRows}"` : ""}`;
  const corner = addressOf(headRows + 1, headColumns + 1);
  return `<sheetViews><sheetView${attributes}><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

/** Columns with their widths, the looks of their empty cells, and what is folded away. */
function columnMarkup({ widths, hiddenColumns = [], columnStyles = [], columnFolds = [] }: WrittenSheet): string {
  const columns = widths.map((width, index) => {
    const style = columnStyles[index];
    const look = style === undefined ? "" : ` style="${styleNumbers.get(style)?.ltr}"`;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}"${look}${shown(index + 1, hiddenColumns, columnFolds)} customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

/** Attributes of a row or column that is hidden, folded, or opens what is folded after it. */
function shown(number: number, hidden: readonly number[], folds: readonly Fold[]): string {
  const folded = folds.some(({ first, last }) => first <= number && number <= last);
  const opens = folds.some(({ first }) => first === number + 1);
  return `${folded || hidden.includes(number) ? ' hidden="1"' : ""}${folded ? ' outlineLevel="1"' : ""}${opens ? ' collapsed="1"' : ""}`;
}

type AddLink = (address: string, link: NonNullable<WrittenCell["link"]>) => void;

function row(
  cells: WrittenSheet["rows"][number],
  number: number,
  columns: readonly string[],
  { hiddenRows = [], rowFolds = [], widths }: WrittenSheet,
  { texts, rightToLeft }: SheetFrame,
  addLink: AddLink,
): string {
  let markup = "";
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const address = `${columns[index]}${number}`;
    const { value } = cell;
    const direction = typeof value === "string" ? directionOfText(value, rightToLeft) : "ltr";
    const start = `<c r="${address}" s="${styleNumbers.get(cell.style)?.[direction]}"`;
    if (value === undefined) markup += `${start}/>`;
    else if (typeof value === "string") markup += `${start} t="s"><v>${texts.numberOf(cut(value, mostCharacters))}</v></c>`;
    else markup += `${start}><v>${typeof value === "number" ? value : serialOf(value.day)}</v></c>`;
    if (cell.link && isUsable(cell.link)) addLink(address, cell.link);
  }
  const height = rowHeight(cells, widths);
  return `<row r="${number}"${height > 0 ? ` ht="${height}"` : ""}${shown(number, hiddenRows, rowFolds)}>${markup}</row>`;
}

/** Programs call a file damaged whose addresses are longer. */
const isUsable = (link: NonNullable<WrittenCell["link"]>): boolean => "place" in link || link.address.length <= 2000;

function linkMarkup(cell: string, link: NonNullable<WrittenCell["link"]>, addresses: string[]): string {
  if ("place" in link) return `<hyperlink ref="${cell}" location="${plainText(link.place)}"/>`;
  addresses.push(link.address);
  return `<hyperlink ref="${cell}" r:id="rId${addresses.length}"/>`;
}

const choices = (list: readonly Choice[]): string =>
  list.length === 0 ? "" : `<dataValidations count="${list.length}">${list.map(choice).join("")}</dataValidations>`;

function choice({ range, list, note, warning }: Choice): string {
  const prompt = note ? ` showInputMessage="1" promptTitle="${plainText(cut(note.title, 32))}" prompt="${plainText(cut(note.text, 255))}"` : "";
  const error = warning
    ? ` showErrorMessage="1" errorStyle="warning" errorTitle="${plainText(cut(warning.title, 32))}" error="${plainText(cut(warning.text, 225))}"`
    : "";
  const kind = list === undefined ? "" : ' type="list"';
  const formula = list === undefined ? "" : `<formula1>${plainText(list)}</formula1>`;
  return `<dataValidation${kind} allowBlank="1"${error}${prompt} sqref="${range}">${formula}</dataValidation>`;
}
