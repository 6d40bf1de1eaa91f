import type { Diagnostic } from "@cop-sdk/diagnostics";
import { type CsvOptions, readCsv, type Table } from "@cop-sdk/reader/table";
import { readWorkbook } from "../xlsx/read-workbook.js";
import type { WorkbookSheet } from "../xlsx/workbook.js";
import { tableFindings } from "./findings.js";
import { tableOfSheet } from "./sheet.js";

/** The tables of a file, in the order of its sheets; a text file is one. */
export type TablesReading =
  | { readonly ok: true; readonly value: readonly Table[]; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** A ZIP archive, as XLSX workbooks are, or an old binary workbook, which is refused with the reason. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) || (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0);

/** Reads the tables of an XLSX workbook or of a text file (CSV with any delimiter and encoding), told apart by their first bytes. Sheets that are not shown are left out, which is told. */
export function readTables(bytes: Uint8Array, options: CsvOptions = {}): TablesReading {
  if (!isWorkbook(bytes)) {
    const reading = readCsv(bytes, options);
    return reading.ok ? { ok: true, value: [reading.value], diagnostics: reading.diagnostics } : reading;
  }
  const workbook = readWorkbook(bytes, options.file === undefined ? {} : { file: options.file });
  if (!workbook.ok) return workbook;
  const { sheets } = workbook.value;
  return {
    ok: true,
    value: sheets.filter(({ hidden }) => !hidden).map(tableOfSheet),
    diagnostics: [...workbook.diagnostics, ...sheets.flatMap((sheet) => hiddenIn(sheet, options.file))],
  };
}

/** What of a sheet a person may not know to be there: the sheet itself, or rows. */
function hiddenIn({ name, hidden, rows }: WorkbookSheet, file: string | undefined): readonly Diagnostic[] {
  const findings = tableFindings(name, file);
  const [first] = rows;
  const away = rows.filter((row) => row.hidden);
  if (hidden && first) findings.add("import/hidden-sheet", { row: first.row, column: 1 });
  else if (!hidden && away[0]) findings.add("import/hidden-rows", { row: away[0].row, column: 1 }, { count: away.length });
  return findings.diagnostics();
}
