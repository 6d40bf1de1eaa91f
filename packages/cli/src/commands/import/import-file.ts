import { type Diagnostic, hasAtLeast } from "@cop-sdk/diagnostics";
import { firstDay, lastDay, serialise } from "@cop-sdk/model";
import { type Imported, importTable, type Mapping, parseMapping, proposeMapping } from "@cop-sdk/reports/import";
import { createValidator, withoutUnsafeFixes } from "@cop-sdk/validation";
import type { Context } from "../../context.js";
import { readJsonFile } from "../../files/json-file.js";
import { writeOutput } from "../../files/output.js";
import type { ImportFlags } from "./index.js";
import { numberOf, proposeOptions, sheetOf, tablesOf, writeFindings } from "./tables.js";
import { sayIn } from "./texts/index.js";

/** Imports a table by a mapping, or by what is proposed for it; checks the documents as drafts, and writes them with what became of the rows. */
export async function importFile(file: string, flags: ImportFlags, context: Context): Promise<void> {
  const { io, language, exit } = context;
  const say = sayIn(language);
  const options = proposeOptions(flags, file);
  const saved = flags.mapping === undefined ? undefined : savedMapping(flags.mapping, context);
  if (flags.mapping !== undefined && !saved) return exit(1);
  const tables = await tablesOf(file, flags, context);
  if (!tables) return;
  const table = sheetOf(tables, flags.sheet ?? saved?.sheet, flags.sheet !== undefined, context);
  const proposal = saved ? undefined : proposeMapping(table, options);
  if (proposal) writeFindings(io.error, proposal.diagnostics, context);
  const mapping = saved ? renewed(saved, flags) : proposal?.mapping;
  if (!mapping) return exit(1);

  const result = importTable(table, mapping, { file, ...(io.progress ? { progress: (rows: number) => io.error(`\r${say("progress", { rows })}`) } : {}) });
  if (io.progress) io.error("\r\u001b[K");
  const found = [...result.diagnostics, ...(result.ok ? findingsOf(result.value, file) : [])];
  writeFindings(flags.output === "-" ? io.error : io.out, found, context);
  if (hasAtLeast(found, flags.failOn)) exit(1);
  if (!result.ok) return;

  const { documents, receipt } = result.value;
  if (/[\\/]$/.test(flags.output)) for (const document of documents) writeOutput(`${flags.output}${document.id}.json`, serialise(document), io);
  else writeOutput(flags.output, contentOf(mapping, result.value), io);
  if (flags.receipt !== undefined) writeOutput(flags.receipt, `${JSON.stringify(receipt, null, 2)}\n`, io);
  io.error(`${say("done", { ...receipt.rows, other: otherRows(receipt.rows), documents: documents.length, file: flags.output })}\n`);
  if (proposal) io.error(`${say("hint")}\n`);
}

/** A saved mapping for another year: what the options say of the document comes before what was saved. */
function renewed(mapping: Mapping, { table, id, title, country, region, quarter, language }: ImportFlags): Mapping {
  const period = quarter === undefined ? undefined : { start: firstDay(quarter), end: lastDay(quarter) };
  const given = {
    id,
    title: title === undefined ? undefined : { [language ?? mapping.reading.language]: title },
    country,
    region,
    quarter: "quarter" in mapping.document ? quarter : undefined,
    period: "period" in mapping.document ? period : undefined,
  };
  const number = numberOf(table) ?? mapping.table;
  return {
    ...mapping,
    ...(number === undefined ? {} : { table: number }),
    document: { ...mapping.document, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) },
  };
}

/** One document as JSON; several, one a line. */
const contentOf = ({ records }: Mapping, { documents }: Imported): string =>
  records === "" || documents.length > 1 ? documents.map((document) => `${JSON.stringify(document)}\n`).join("") : documents.map(serialise).join("");

const otherRows = (rows: Imported["receipt"]["rows"]): number =>
  rows.blank + rows.above + rows.headings + rows.repeatedHeadings + rows.sections + rows.totals + rows.below + rows.otherTables;

function savedMapping(path: string, context: Context): Mapping | undefined {
  const parsed = parseMapping(readJsonFile(path, context.io).value);
  writeFindings(
    context.io.error,
    parsed.diagnostics.map((one) => ({ ...one, file: path })),
    context,
  );
  return parsed.ok ? parsed.value : undefined;
}

/** Findings of validation at the profile `draft`, each with the cell from which its value came. */
function findingsOf({ documents, cellOf }: Imported, file: string): readonly Diagnostic[] {
  const validate = createValidator({ profile: "draft" });
  return documents.flatMap((document, index) =>
    withoutUnsafeFixes(validate(document).diagnostics, document).map((finding) => {
      const cell = cellOf(index, finding.pointer);
      return { ...finding, file, ...(cell ? { cell } : {}) };
    }),
  );
}
