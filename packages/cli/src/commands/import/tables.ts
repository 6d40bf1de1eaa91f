import { type Catalogue, type Diagnostic, formatText, joinCatalogues, printableLines } from "@cop-sdk/diagnostics";
import { type DocumentType, quarterPattern } from "@cop-sdk/model";
import { type CsvDelimiter, csvDelimiters, type Table, type TableEncoding, tableEncodings } from "@cop-sdk/reader/table";
import { findTables, importableTypes, importCatalogue, type ProposeOptions, proposeMapping, readTables, recordListsOf } from "@cop-sdk/reports/import";
import { validationCatalogue } from "@cop-sdk/validation";
import type { Context } from "../../context.js";
import { readFiles } from "../../files/inputs.js";
import { oneOf } from "../../options.js";
import { CannotRun } from "../../usage.js";
import type { ImportFlags } from "./index.js";
import { sayIn } from "./texts/index.js";

/** Texts of all findings of an import and of the documents that it makes. */
export const catalogue: Catalogue = joinCatalogues(importCatalogue, validationCatalogue);

/** Findings as text, where people see them. */
export const writeFindings = (write: (text: string) => void, found: readonly Diagnostic[], { language, io }: Context): void =>
  write(formatText(found, { catalogue, language, color: io.color }));

const delimiterNames: Readonly<Record<string, CsvDelimiter>> = { comma: ",", semicolon: ";", tab: "\t", "\\t": "\t", bar: "|", pipe: "|" };

/** The tables of a file; `undefined` when none can be read, which is told. */
export async function tablesOf(file: string, { encoding, delimiter }: ImportFlags, context: Context): Promise<readonly Table[] | undefined> {
  const sign = delimiter === undefined ? undefined : (delimiterNames[delimiter] ?? delimiter);
  const options = {
    ...(encoding === undefined ? {} : { encoding: oneOf("--encoding", encoding.toLowerCase(), tableEncodings) as TableEncoding }),
    ...(sign === undefined ? {} : { delimiter: oneOf("--delimiter", sign, csvDelimiters) as CsvDelimiter }),
  };
  for await (const { name, bytes } of readFiles([file], context.io)) {
    const reading = readTables(bytes, { ...options, file: name });
    writeFindings(context.io.error, reading.diagnostics, context);
    if (reading.ok) return reading.value;
    context.exit(1);
    return undefined;
  }
  throw new CannotRun("usage/no-file", { file });
}

/** The sheet that is named, by the option or by a mapping; else the one that the headings speak for, which is told. */
export function sheetOf(tables: readonly Table[], wanted: string | undefined, asked: boolean, { io, language }: Context): Table {
  const named = wanted === undefined ? undefined : tables.find(({ sheet }) => sheet === wanted);
  if (named) return named;
  const names = tables.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet]));
  if (asked && wanted !== undefined) throw new CannotRun("usage/option", { option: "--sheet", value: wanted, allowed: names.join(", ") });
  const [first] = tables;
  if (!first) throw new CannotRun("usage/option", { option: "--sheet", value: "", allowed: "-" });
  const best = tables.map((table) => ({ table, weight: weightOf(table) })).reduce((one, other) => (other.weight > one.weight ? other : one));
  const others = names.filter((name) => name !== best.table.sheet).map(shownName);
  if (tables.length > 1)
    io.error(`${sayIn(language)("sheet-taken", { sheet: shownName(best.table.sheet ?? ""), count: tables.length, others: listed(others) })}\n`);
  return best.table;
}

const shownName = (name: string): string => printableLines(name.slice(0, 60)).replaceAll("\n", " ");

/** Names of sheets that are listed; of more, how many. */
const mostNames = 10;
const listed = (names: readonly string[]): string =>
  names.length <= mostNames ? names.join(", ") : `${names.slice(0, mostNames).join(", ")}, … (+${names.length - mostNames})`;

function weightOf(table: Table): number {
  const proposal = proposeMapping(table);
  const mapped = proposal.mapping?.columns.filter(({ to }) => to !== undefined).length ?? 0;
  return mapped * 1_000 + findTables(table).reduce((sum, { rows }) => sum + rows.filter(({ role }) => role === "data").length, 0) / 1_000;
}

/** The number of a table on its sheet, from 1. */
export function numberOf(table: string | undefined): number | undefined {
  if (table === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(table)) throw new CannotRun("usage/option", { option: "--table", value: table, allowed: "1, 2, 3 …" });
  return Number(table);
}

/** What the options say about the document. */
export function proposeOptions({ table, type, records, id, title, country, region, quarter, language }: ImportFlags, file: string): ProposeOptions {
  const known = type === undefined ? undefined : (oneOf("--type", type, importableTypes) as DocumentType);
  if (quarter !== undefined && !quarterPattern.test(quarter)) throw new CannotRun("usage/option", { option: "--quarter", value: quarter, allowed: "2026-Q3" });
  if (records !== undefined && known !== undefined) oneOf("--records", records, recordListsOf(known));
  const given = { table: numberOf(table), type: known, records, id, title, country, region, quarter, language, file };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ProposeOptions;
}
