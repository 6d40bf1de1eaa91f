import { formatText, joinCatalogues } from "@cop-sdk/diagnostics";
import { serialise } from "@cop-sdk/model";
import { validationCatalogue } from "@cop-sdk/validation";
import { Command } from "commander";
import type { Context } from "../context.js";
import { readDocuments } from "../files/documents.js";
import { readOneDocument } from "../files/one-document.js";
import { writeOutput } from "../files/output.js";

/** `cop merge`: versions or parts of one document joined, with every difference kept as a conflict; exit code 1 when there is one. */
export const mergeCommand = (context: Context): Command => {
  const { io, language, t, exit } = context;
  return new Command("merge")
    .description(t("merge/about"))
    .argument("<files...>", t("merge/files"))
    .option("--like <file>", t("merge/like"))
    .option("-o, --output <file>", t("compile/output"), "-")
    .action(async (files: readonly string[], { like, output }: { readonly like?: string; readonly output: string }) => {
      const { mergeDocuments, reportsCatalogue } = await import("@cop-sdk/reports");
      const versions = await readDocuments(files, context);
      const result = mergeDocuments(versions, like === undefined ? {} : { like: await readOneDocument(like, context) });
      io.error(formatText(result.diagnostics, { catalogue: joinCatalogues(reportsCatalogue, validationCatalogue), language }));
      if (!result.ok) return exit(1);
      const conflicts = result.diagnostics.filter(({ code }) => code === "compile/versions-differ").length;
      writeOutput(output, serialise(result.value), io);
      io.error(`${t("merge/done", { file: output, versions: versions.length, conflicts })}\n`);
      if (conflicts > 0) exit(1);
    });
};
