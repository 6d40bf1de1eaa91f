import { basename, join } from "node:path";
import { type Diagnostic, formatText, joinCatalogues, type Language, languages } from "@cop-sdk/diagnostics";
import { json } from "@cop-sdk/reader";
import type { ApprovalDetails, CopyOptions, Renderable } from "@cop-sdk/reports";
import { validate, validationCatalogue } from "@cop-sdk/validation";
import { Command } from "commander";
import type { Context } from "../context.js";
import { readInputs } from "../files/inputs.js";
import { writeOutput } from "../files/output.js";
import { choice, dayOption, listOf } from "../options.js";
import { CannotRun } from "../usage.js";

type Renderer = (report: Renderable, options: { readonly language: Language }) => string | Uint8Array | Promise<Uint8Array>;

/**
 * The renderer for PDF carries an engine and fonts of more than 100 MB, so it is a package of its own that this one does without.
 *
 * @throws CannotRun when the package is not installed
 */
export async function loadPdf(load: () => Promise<{ readonly renderPdf: Renderer }> = () => import("@cop-sdk/pdf")): Promise<Renderer> {
  try {
    return (await load()).renderPdf;
  } catch (error) {
    if (/MODULE_NOT_FOUND$/.test(String((error as NodeJS.ErrnoException).code))) throw new CannotRun("usage/no-pdf");
    throw error;
  }
}

/** Each renderer is loaded when it is asked for: some are heavy. */
const renderers = {
  html: async () => (await import("@cop-sdk/reports/html")).renderHtml,
  md: async () => (await import("@cop-sdk/reports/markdown")).renderMarkdown,
  docx: async () => (await import("@cop-sdk/reports/docx")).renderDocx,
  xlsx: async () => (await import("@cop-sdk/reports/xlsx")).renderXlsx,
  pdf: () => loadPdf(),
} satisfies Readonly<Record<string, () => Promise<Renderer>>>;

/** `cop render`: a compiled report as files that people read. */
export const renderCommand = (context: Context): Command => {
  const { io, t } = context;
  return new Command("render")
    .description(t("render/about"))
    .argument("<report>", t("render/file"))
    .option("--to <formats>", t("render/to"), "html")
    .option("--lang <languages>", t("render/lang"), "en")
    .option("-o, --output <folder>", t("render/output"), ".")
    .addOption(choice("--copy <kind>", t("render/copy"), ["clean", "approval"], t, "clean"))
    .addOption(dayOption("--copy-date <day>", t("render/copy-date")))
    .option("--offices <offices>", t("render/offices"))
    .option("--max-words <number>", t("render/max-words"))
    .action(async (file: string, flags: Flags) => {
      const formats = listOf("--to", flags.to, Object.keys(renderers)) as readonly (keyof typeof renderers)[];
      const wanted = listOf("--lang", flags.lang, languages) as readonly Language[];
      const pathOf = pathsFor(file, flags.output, formats, wanted);
      const loaded: (readonly [string, Renderer])[] = [];
      for (const format of formats) loaded.push([format, await renderers[format]()]);
      const limit = limitOf(flags);
      const read = await readReport(file, context);
      if (!read) return;
      const { report, findings } = read;
      const options: CopyOptions = flags.copy === "clean" ? {} : { copy: "approval", approval: await approvalOf(flags, findings) };
      if (limit !== undefined) await tellLength(report, limit, wanted, context);
      for (const [format, render] of loaded) {
        for (const language of wanted) {
          const path = pathOf(language, format);
          writeOutput(path, await render(report, { ...options, language }), io);
          if (path !== "-") io.error(`${t("render/done", { file: path })}\n`);
        }
      }
    });
};

interface Flags {
  readonly to: string;
  readonly lang: string;
  readonly output: string;
  readonly copy: string;
  readonly copyDate?: string;
  readonly offices?: string;
  readonly maxWords?: string;
}

function limitOf({ maxWords }: Flags): number | undefined {
  if (maxWords === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(maxWords)) throw new CannotRun("usage/option", { option: "--max-words", value: maxWords, allowed: "1, 2, 3 …" });
  return Number(maxWords);
}

async function approvalOf({ copyDate, offices }: Flags, findings: readonly Diagnostic[]): Promise<ApprovalDetails> {
  const { reportsCatalogue } = await import("@cop-sdk/reports");
  return {
    findings,
    catalogue: joinCatalogues(validationCatalogue, reportsCatalogue),
    ...(copyDate === undefined ? {} : { date: copyDate }),
    ...(offices === undefined ? {} : { roles: offices.split(",").map((office) => office.trim()) }),
  };
}

/** Says on standard error in which languages the report has more words than the limit. */
async function tellLength(report: Renderable, limit: number, wanted: readonly Language[], { io, language, exit }: Context): Promise<void> {
  const { checkWordLimit, contentOf, reportsCatalogue } = await import("@cop-sdk/reports");
  for (const one of wanted) {
    const findings = checkWordLimit(contentOf(report, { language: one }), limit);
    if (findings.length === 0) continue;
    io.error(`${one}: ${formatText(findings, { catalogue: reportsCatalogue, language })}`);
    exit(1);
  }
}

/**
 * Where each file goes: into the folder that is named, or into the one file that is.
 *
 * @throws CannotRun when a file, or standard output, is named for more than one file, or for another format
 */
function pathsFor(file: string, output: string, formats: readonly string[], wanted: readonly Language[]): (language: Language, format: string) => string {
  const [, ending] = /\.([a-z]+)$/i.exec(output) ?? [];
  const named = output === "-" || Object.keys(renderers).includes(ending?.toLowerCase() ?? "");
  if (!named) return (language, format) => join(output, `${nameFor(file)}.${language}.${format}`);
  const fits = output === "-" ? formats[0] === "html" || formats[0] === "md" : formats[0] === ending?.toLowerCase();
  if (formats.length > 1 || wanted.length > 1 || !fits) throw new CannotRun("usage/one-output", { output });
  return () => output;
}

const nameFor = (file: string): string => (file === "-" ? "report" : basename(file).replace(/\.json$/i, ""));

async function readReport(
  file: string,
  { io, language, exit }: Context,
): Promise<{ readonly report: Renderable; readonly findings: readonly Diagnostic[] } | undefined> {
  for await (const { name, bytes } of readInputs([file], io)) {
    const validation = validate(bytes, { file: name, formats: [json] });
    if (!validation.ok) {
      io.error(formatText(validation.diagnostics, { catalogue: validationCatalogue, language }));
      exit(1);
      return undefined;
    }
    return { report: validation.document, findings: validation.diagnostics };
  }
  throw new CannotRun("usage/one-document", { file });
}
