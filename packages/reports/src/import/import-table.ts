import type { Result } from "@cop-sdk/diagnostics";
import type { CopDocument, Source } from "@cop-sdk/model";
import type { Table } from "@cop-sdk/reader/table";
import { columnsOf, sameHeading } from "./build/columns.js";
import { documentsOfRows } from "./build/divided.js";
import { documentsByRow } from "./build/documents.js";
import { around, put } from "./build/draft.js";
import { frameOf } from "./build/frame.js";
import { draftRow, type RowContext } from "./build/row.js";
import { gatherSources } from "./build/sources.js";
import { tallyOf } from "./build/tally.js";
import { filledDown } from "./find/merged.js";
import { textOf } from "./find/row.js";
import { columnsOnly } from "./find/sides.js";
import { type FoundTable, findTables, stackedTables } from "./find/tables.js";
import { tableFindings } from "./findings.js";
import { cellsByPointer, type LocateCell } from "./locate.js";
import type { Mapping } from "./mapping/mapping.js";
import type { ImportReceipt } from "./receipt.js";
import { receiptOf } from "./receipt-of.js";
import { tellHeadings, tellOpenQuestions } from "./tell-headings.js";
import { compareTotals } from "./total-row.js";

/** Documents made of a table. */
export interface Imported {
  readonly documents: readonly CopDocument[];
  readonly receipt: ImportReceipt;
  /** The cell from which a place of a document came, for findings about it. */
  readonly cellOf: LocateCell;
}

/** Options of an import. */
export interface ImportOptions {
  /** Name of the file, for findings. */
  readonly file?: string;
  /** Called now and then with the number of rows that were read, for a sign of progress. */
  readonly progress?: (rows: number) => void;
}

/**
 * Makes documents of the rows of a table, as a mapping says. A text that has several readings, or none, is told by sheet, row and column and kept as text; a row that lacks what a
 * record must have is set aside with the reason; the receipt says what became of every row and column.
 *
 * @example
 * ```ts
 * import { importTable, proposeMapping } from "@cop-sdk/reports/import";
 *
 * const table = { rows: [["Activity", "Type", "Date", "Status"], ["Safer Internet Day", "campaign", "9 February 2021", "held"]] };
 * const { mapping } = proposeMapping(table, { type: "activity-log", id: "log-2021", language: "en", title: "Activities of 2021" });
 * const result = mapping && importTable(table, mapping);
 * if (result?.ok) result.value.documents.length; // 1
 * ```
 */
export function importTable(given: Table, mapping: Mapping, { file, progress }: ImportOptions = {}): Result<Imported> {
  const findings = tableFindings(given.sheet, file);
  const tables = findTables(given);
  const chosen = mapping.table === undefined ? chooseTable(given, tables, mapping) : tables[mapping.table - 1];
  if (!chosen) {
    findings.add("import/no-table");
    return { ok: false, diagnostics: findings.diagnostics() };
  }
  const table = filledDown(chosen.columns ? columnsOnly(given, chosen.columns) : given, chosen, findings);
  for (const [index, other] of tables.entries())
    if (other !== chosen && !joins(chosen, other))
      findings.add("import/other-table", { row: other.headingRows[0], column: (other.columns?.[0] ?? 0) + 1 }, { number: index + 1 });
  for (const { row, role } of chosen.rows) if (role === "section") findings.add("import/section-line", { row, column: (chosen.columns?.[0] ?? 0) + 1 });

  const dataRows = chosen.rows.filter(({ role }) => role === "data");
  const width = dataRows.reduce((most, { row }) => Math.max(most, widthOf(table.rows[row - 1] ?? [])), 0);
  const { columns, absent } = columnsOf(chosen.headings, mapping, width);
  tellHeadings(columns, absent, chosen, findings);
  if (!columns.some(({ field }) => field)) {
    findings.add("import/no-columns", { row: chosen.headingRows[0], column: 1 });
    return { ok: false, diagnostics: findings.diagnostics() };
  }
  tellOpenQuestions(mapping, findings);

  const frame = frameOf(mapping.type, mapping.document, mapping.reading.language);
  const sources = gatherSources(Array.isArray(frame.sources) ? (frame.sources as Source[]) : []);
  const tallies = columns.map(tallyOf);
  const context: RowContext = { columns, tallies, language: mapping.reading.language, sources, findings };
  const constants = (mapping.constants ?? []).filter(({ value }) => value !== null);
  const drafts = dataRows.map(({ row }, index) => {
    if (progress && index % 5_000 === 0) progress(index);
    const cells = table.rows[row - 1] ?? [];
    const start = mapping.records === "" ? structuredClone(frame) : {};
    for (const { to, value } of constants) {
      const { holder, key } = around(start, to.slice(1).split("/"), "constant");
      put(holder, key, value);
    }
    return draftRow(cells, row, start, context);
  });

  const made =
    mapping.records === "" ? documentsByRow(drafts, mapping, columns, sources, findings) : documentsOfRows(drafts, frame, mapping, columns, sources, findings);
  if (!made.ok) return { ok: false, diagnostics: findings.diagnostics() };
  const away = new Set(made.setAside.map(({ row }) => row));
  for (const { row, fates } of drafts) for (const [index, fate] of fates.entries()) if (fate) tallies[index]?.add(away.has(row) ? "leftOut" : fate);
  compareTotals(table, chosen, columns, mapping, findings);

  const below = tables.filter(({ columns: span }) => span?.[0] === chosen.columns?.[0]);
  const receipt = receiptOf(table, below, chosen, columns, made.setAside, made.records, tallies);
  return {
    ok: true,
    value: { documents: made.documents, receipt, cellOf: cellsByPointer(mapping.records, made.rowsOf, columns, given.sheet) },
    diagnostics: findings.diagnostics(),
  };
}

const widthOf = (row: Table["rows"][number]): number => row.findLastIndex((cell) => textOf(cell) !== "") + 1;

/** Whether a table holds the columns of another as its own, because the mapping has headings of both. */
const joins = (chosen: FoundTable, other: FoundTable): boolean => chosen.columns === undefined && other.columns !== undefined;

/** The table whose headings the mapping knows best; the first of equals. Tables beside each other are one where the mapping has headings of both. */
function chooseTable(given: Table, tables: readonly FoundTable[], mapping: Mapping): FoundTable | undefined {
  const wanted = new Set(mapping.columns.map(({ heading }) => sameHeading(heading)));
  const fit = (table: FoundTable) => new Set(table.headings.map(sameHeading).filter((heading) => heading !== "" && wanted.has(heading))).size;
  const all = tables.some(({ columns }) => columns) ? [...tables, ...stackedTables(given)] : tables;
  return all.reduce<FoundTable | undefined>((best, table) => (best === undefined || fit(table) > fit(best) ? table : best), undefined);
}
