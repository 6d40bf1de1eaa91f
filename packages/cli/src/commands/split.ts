import { basename, join } from "node:path";
import { printableLines } from "@cop-sdk/diagnostics";
import { serialise } from "@cop-sdk/model";
import type { SplitBy } from "@cop-sdk/reports";
import { Command } from "commander";
import type { Context } from "../context.js";
import { readOneDocument } from "../files/one-document.js";
import { writeOutput } from "../files/output.js";
import { choice } from "../options.js";
import { CannotRun } from "../usage.js";

/** `cop split`: a document in parts, one file for each owner and one for what nobody owns. */
export const splitCommand = (context: Context): Command => {
  const { io, t } = context;
  return new Command("split")
    .description(t("split/about"))
    .argument("<file>", t("split/file"))
    .addOption(choice("--by <owner>", t("split/by"), ["body", "country", "region"], t).makeOptionMandatory())
    .option("-o, --output <folder>", t("split/output"), ".")
    .action(async (file: string, { by, output }: { readonly by: SplitBy; readonly output: string }) => {
      const document = await readOneDocument(file, context);
      if (document.type === "implementation-report") throw new CannotRun("usage/compiled-report", { file });
      const { splitDocument } = await import("@cop-sdk/reports");
      const name = file === "-" ? document.id.replace(/[^A-Za-z0-9._-]/g, "-") : basename(file).replace(/\.(?:json|ya?ml)$/i, "");
      for (const [index, part] of splitDocument(document, by).entries()) {
        const path = join(output, `${name}.${fileWord(part.owner, index)}.json`);
        writeOutput(path, serialise(part.document), io);
        io.error(`${t("split/done", { file: path, owner: printableLines(part.owner ?? t("split/rest")).replaceAll("\n", " ") })}\n`);
      }
    });
};

/** A code of a country or region names its file; bodies are numbered, since their names may be in any script. */
const fileWord = (owner: string | undefined, index: number): string =>
  owner === undefined ? "rest" : /^[A-Z]{2,3}$/.test(owner) ? owner.toLowerCase() : `part-${index}`;
