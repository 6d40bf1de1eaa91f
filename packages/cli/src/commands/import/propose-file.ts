import { printableLines } from "@cop-sdk/diagnostics";
import { type Mapping, proposeMapping } from "@cop-sdk/reports/import";
import type { Context } from "../../context.js";
import { writeOutput } from "../../files/output.js";
import type { ImportFlags } from "./index.js";
import { proposeOptions, sheetOf, tablesOf, writeFindings } from "./tables.js";
import { sayIn } from "./texts/index.js";

/** Writes a proposed mapping, and shows it with its questions. */
export async function proposeFile(file: string, flags: ImportFlags, target: string, context: Context): Promise<void> {
  const { io, language, exit } = context;
  const options = proposeOptions(flags, file);
  const tables = await tablesOf(file, flags, context);
  if (!tables) return;
  const { mapping, diagnostics } = proposeMapping(sheetOf(tables, flags.sheet, true, context), options);
  if (!mapping) {
    writeFindings(io.out, diagnostics, context);
    return exit(1);
  }
  writeOutput(target, `${JSON.stringify(mapping, null, 2)}\n`, io);
  const write = target === "-" ? io.error : io.out;
  write(listing(mapping, context));
  writeFindings(write, diagnostics, context);
  const questions = diagnostics.filter(({ code }) => code.startsWith("import/ask-")).length;
  io.error(`${sayIn(language)("proposed", { file: target, questions })}\n`);
}

/** The columns with their fields, as a person checks them. */
function listing({ columns, type, records, reading }: Mapping, { language }: Context): string {
  const say = sayIn(language);
  const lines = columns.map(({ heading, to, document, ignore, proposed }) => {
    const divides = document === undefined ? [] : [say("divides", { member: document })];
    const target = ignore ? say("left-out") : [...(to === undefined ? [] : [to]), ...divides].join("; ") || say("as-notes");
    const why = proposed ? `  (${say(`confidence-${proposed.confidence}`)}: ${say(`because-${proposed.because}`)})` : "";
    return `  ${printableLines(heading.slice(0, 80)) || "-"} → ${target}${why}`;
  });
  return `${say("proposal", { type, records: records || say("row-documents"), language: reading.language })}\n${lines.join("\n")}\n\n`;
}
