import type { ContentDocument } from "../../content/content.js";
import { writeWorkbook } from "../../xlsx/write/write-workbook.js";
import { outlineSheet } from "./outline.js";
import { sheetsOf } from "./parts.js";
import { tableSheet } from "./table-sheet.js";
import { typing } from "./typed-cell.js";

/** A content document as the bytes of a spreadsheet file. */
export function xlsxOf(content: ContentDocument): Uint8Array {
  const sheets = sheetsOf(content);
  const type = typing(content.language);
  return writeWorkbook({
    title: content.title,
    subject: content.subtitle,
    description: content.notices.join(" "),
    language: content.language,
    rightToLeft: content.direction === "rtl",
    date: content.date,
    notices: content.notices,
    page: content.words.page,
    sheets: [outlineSheet(content, sheets), ...sheets.tables.map((table) => tableSheet(table, sheets, type))],
  });
}
