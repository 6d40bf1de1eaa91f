import type { Diagnostic } from "@cop-sdk/diagnostics";
import type { DocumentType, Region } from "@cop-sdk/model";
import type { Table } from "@cop-sdk/reader/table";
import { sameHeading } from "../build/columns.js";
import { fieldsOf } from "../fields/fields.js";
import { columnsOnly } from "../find/sides.js";
import { type FoundTable, findTables } from "../find/tables.js";
import { type Mapping, type MappingColumn, mappingFormat } from "../mapping/mapping.js";
import { asker } from "./ask.js";
import { dividingColumns } from "./dividing.js";
import { documentOf } from "./document.js";
import { conceptOf, matchesOfHeading } from "./headings.js";
import { openConstants } from "./open-constants.js";
import { type ColumnTexts, columnTexts } from "./sample.js";
import { settle } from "./settle.js";
import { bestTable, bestTarget, languageOf } from "./target.js";

/** What a proposal starts from. Whatever is not known becomes an open question. */
export interface ProposeOptions {
  /** Type of the document; told from the headings when it is not named. */
  readonly type?: DocumentType;
  /** List of the document whose records the rows are: `/activities/-`; the one that fits best by default. */
  readonly records?: string;
  /** Id of the document. */
  readonly id?: string;
  /** Language of the free texts; that of the headings by default. */
  readonly language?: string;
  readonly title?: string;
  readonly country?: string;
  readonly region?: Region;
  readonly quarter?: string;
  /** Which of several tables on the sheet, from 1; the one with the most known headings by default. */
  readonly table?: number;
  /** Name of the file, for findings. */
  readonly file?: string;
}

/** A proposal for a person to check: the mapping, and what is open or doubtful in it. */
export interface Proposal {
  /** Absent when no table was found. */
  readonly mapping?: Mapping;
  /** Questions and remarks; `pointer` is the place in the mapping, `cell` the heading or the cell. */
  readonly diagnostics: readonly Diagnostic[];
}

const sameHeadings = (one: FoundTable, other: FoundTable): boolean => {
  const [first, second] = [one, other].map(({ headings }) => headings.map(sameHeading).filter((heading) => heading !== ""));
  return JSON.stringify(first) === JSON.stringify(second);
};

/**
 * Proposes how the rows of a table become records: by headings in six languages, and by what stands in the columns. Every proposal has a confidence and a reason; where two readings are
 * possible nothing is chosen, and a question says where the answer goes. The same table gives the same proposal.
 *
 * @example
 * ```ts
 * import { proposeMapping } from "@cop-sdk/reports/import";
 *
 * const { mapping, diagnostics } = proposeMapping({ rows: [["Pays", "Date"], ["Sénégal", "03/04/2021"]] }, { type: "activity-log" });
 * mapping?.columns.map(({ to }) => to); // ["/country", "/date"]
 * diagnostics.some(({ code }) => code === "import/ask-date-order"); // true: 3 April or 4 March
 * ```
 */
export function proposeMapping(table: Table, options: ProposeOptions = {}): Proposal {
  const diagnostics: Diagnostic[] = [];
  const ask = asker(diagnostics, table.sheet, options.file);
  const tables = findTables(table);
  const chosen = options.table === undefined ? bestTable(tables) : tables[options.table - 1];
  if (!chosen) {
    ask("import/no-table", "");
    return { diagnostics };
  }
  if (tables.length > 1 && options.table === undefined) ask("import/ask-table", "", { count: tables.length, chosen: tables.indexOf(chosen) + 1 });
  const own = chosen.columns ? columnsOnly(table, chosen.columns) : table;
  const columns = columnTexts(own, chosen);
  for (const index of chosen.unclear ?? []) ask("import/ask-side", "", {}, { row: chosen.headingRows[0], column: index + 1 });
  const language = options.language ?? languageOf(columns);
  const { type, records, pairs } = bestTarget(columns, language, options);

  const settled = pairs.map((pair) => settle(pair, pairs, language, chosen, ask, columns));
  const dividing = dividingColumns(columns, type, records, language, options);
  const personal = (column: ColumnTexts) => matchesOfHeading(column.heading).some(({ concept, fit }) => conceptOf(concept).personal && fit > 0.7);
  const mapped = columns
    .filter(({ heading, all }) => heading !== "" || all.length > 0)
    .map((column): MappingColumn => {
      const mine = settled.find((one) => one.column === column)?.mapped;
      const name = { heading: column.heading, ...(column.nth > 1 ? { nth: column.nth } : {}) };
      const place = { row: chosen.headingRows[0], column: column.index + 1, ...(column.heading ? { heading: column.heading } : {}) };
      const divides = dividing.get(column);
      if (mine || divides) return { ...name, ...mine, ...(divides === undefined ? {} : { document: divides }) };
      if (personal(column)) {
        ask("import/column-personal", "", {}, place);
        return { ...name, ignore: true };
      }
      if (column.all.length) ask("import/column-kept", "", {}, place);
      return name;
    });
  const fields = fieldsOf(type, records);
  const constants = openConstants(fields, mapped, type, records, ask);
  const document = documentOf(type, records, language, own, chosen, options, new Set(dividing.values()), ask);
  const mapping: Mapping = {
    format: mappingFormat,
    type,
    records,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    ...(tables.some((other) => other !== chosen && sameHeadings(other, chosen)) ? { table: tables.indexOf(chosen) + 1 } : {}),
    document,
    reading: { language, calendar: "gregorian" },
    columns: mapped,
    ...(constants.length ? { constants } : {}),
  };
  return { mapping, diagnostics };
}
