import { type Diagnostic, printableLines } from "@cop-sdk/diagnostics";
import type { Day } from "@cop-sdk/model";
import { explainableCodes, type Profile, profiles } from "@cop-sdk/validation";
import { createFixer, diffOf, type Fixed, type Fixer } from "@cop-sdk/validation/fix";
import { Command } from "commander";
import type { Context } from "../context.js";
import { documentFormats } from "../files/document-formats.js";
import { isNdjson, readFiles } from "../files/inputs.js";
import { writeOutput } from "../files/output.js";
import { shownText, utf8Text } from "../files/shown-text.js";
import type { Io } from "../io.js";
import { choice, dayOption, listOf } from "../options.js";

interface FixFlags {
  readonly profile: Profile;
  readonly on?: Day;
  readonly only?: string;
  readonly write?: boolean;
  readonly showValues?: boolean;
}

/** `cop fix`: shows how documents can be mended where one reading is possible, and mends them on request. */
export const fixCommand = ({ io, t, exit }: Context): Command =>
  new Command("fix")
    .description(t("fix/about"))
    .argument("<files...>", t("validate/files"))
    .addOption(choice("--profile <profile>", t("validate/profile"), profiles, t, "draft"))
    .addOption(dayOption("--on <day>", t("validate/on")))
    .option("--only <codes>", t("fix/only"))
    .option("--write", t("fix/write"))
    .option("--show-values", t("validate/show-values"))
    .action(async (paths: readonly string[], { profile, on, only, write = false, showValues = false }: FixFlags) => {
      const fix = createFixer({
        profile,
        formats: documentFormats,
        ...(on === undefined ? {} : { on }),
        ...(only === undefined ? {} : { only: listOf("--only", only, explainableCodes()) }),
      });
      let documents = 0;
      let fixes = 0;
      for await (const { name, bytes } of readFiles(paths, io)) {
        documents++;
        const text = utf8Text(bytes);
        if (text === undefined) {
          io.error(`${t("fix/skipped", { file: name })}\n`);
          continue;
        }
        const fixed = isNdjson(name) ? fixLines(text, name, fix) : fix(text, { file: name });
        fixes += fixed.applied.length;
        if (write && name === "-") io.out(fixed.text);
        else showChange(text, fixed, name, showValues, io);
        if (write && name !== "-" && fixed.text !== text) writeOutput(name, fixed.text, io);
      }
      io.error(`${t("fix/summary", { documents, fixes })}\n`);
      if (write || fixes === 0) return;
      io.error(`${t("fix/hint")}\n`);
      exit(1);
    });

/** NDJSON: every line a document, and every other byte as it was. */
function fixLines(text: string, name: string, fix: Fixer): Fixed {
  const lines = text
    .split("\n")
    .map((line, index) => (/\S/.test(line) ? fix(line, { file: `${name}#${index + 1}` }) : { text: line, applied: [], diagnostics: [] }));
  return {
    text: lines.map((line) => line.text).join("\n"),
    applied: lines.flatMap(({ applied }) => applied),
    diagnostics: lines.flatMap(({ diagnostics }) => diagnostics),
  };
}

function showChange(before: string, { text: after, applied, diagnostics }: Fixed, file: string, showValues: boolean, io: Io): void {
  const mask = (text: string) => maskWhole(text, [...applied, ...diagnostics], file, showValues);
  const diff = diffOf(before, after, { file: printableLines(file).replaceAll("\n", " "), mask });
  io.out(io.color ? colored(printableLines(diff)) : diff);
}

/** A text too long to be masked by its values shows none of them. */
const maskWhole = (text: string, findings: readonly Diagnostic[], file: string, showValues: boolean): string => {
  const options = { file, formats: documentFormats, showValues };
  if (isNdjson(file))
    return text
      .split("\n")
      .map((line) => shownText(line, findings, { ...options, file: "-.json" }) ?? hidden(line))
      .join("\n");
  return shownText(text, findings, options) ?? hidden(text);
};

const hidden = (text: string): string => text.replace(/[^\s{}[\],:"]/g, "•");

const colored = (diff: string): string => diff.replace(/^([+-]).*$/gm, (line, sign: string) => `\u001b[${sign === "+" ? 32 : 31}m${line}\u001b[0m`);
