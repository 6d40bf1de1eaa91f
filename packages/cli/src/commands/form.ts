import { formatText } from "@cop-sdk/diagnostics";
import { type CopDocument, type DocumentType, documentTypes, serialise } from "@cop-sdk/model";
import { Command } from "commander";
import type { Context } from "../context.js";
import { readFiles } from "../files/inputs.js";
import { readOneDocument } from "../files/one-document.js";
import { writeOutput } from "../files/output.js";
import { oneOf } from "../options.js";
import { CannotRun } from "../usage.js";

interface FormFlags {
  readonly from?: string;
  readonly read?: string;
  readonly output?: string;
}

/** `cop form`: a spreadsheet that people fill in, in the language of `--lang`; `--read` makes a document of the filled one. */
export const formCommand = (context: Context): Command => {
  const { t } = context;
  return new Command("form")
    .description(t("form/about"))
    .argument("[type]", `${t("form/type")} (${documentTypes.join(", ")})`)
    .option("--from <file>", t("form/from"))
    .option("--read <file>", t("form/read"))
    .option("-o, --output <file>", t("form/output"))
    .action(async (type: string | undefined, { from, read, output }: FormFlags) => {
      if ((type === undefined) === (read === undefined) || (read !== undefined && from !== undefined)) throw new CannotRun("usage/form");
      if (read !== undefined) return readForm(read, output ?? "-", context);
      return writeForm(oneOf("type", type ?? "", documentTypes) as DocumentType, from, output, context);
    });
};

/** Forms are no text, so standard output does not take them. */
async function writeForm(type: DocumentType, from: string | undefined, output: string | undefined, context: Context): Promise<void> {
  const { io, t, language } = context;
  const file = output ?? `${type}.${language}.xlsx`;
  if (file === "-") throw new CannotRun("usage/option", { option: "--output", value: "-", allowed: `${type}.${language}.xlsx` });
  const document = from === undefined ? undefined : await readOneDocument(from, context);
  if (document !== undefined && document.type !== type) throw new CannotRun("usage/other-type", { file: from ?? "", type });
  const { formFor } = await import("@cop-sdk/reports/form");
  writeOutput(file, formFor(type, { language, ...(document === undefined ? {} : { document: document as CopDocument }) }), io);
  io.error(`${t("form/written", { file })}\n`);
}

async function readForm(path: string, output: string, { io, t, language, exit }: Context): Promise<void> {
  const { formCatalogue, readForm: read } = await import("@cop-sdk/reports/form");
  for await (const { name, bytes } of readFiles([path], io)) {
    const reading = read(bytes, { file: name });
    if (reading.diagnostics.length > 0) io.error(formatText(reading.diagnostics, { catalogue: formCatalogue, language }));
    if (!reading.ok) {
      exit(1);
      io.error(`${t("form/refused")}\n`);
      return;
    }
    writeOutput(output, serialise(reading.value), io);
    if (output !== "-") io.error(`${t("form/done", { file: output, findings: reading.diagnostics.length })}\n`);
  }
}
