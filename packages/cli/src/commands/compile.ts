import { formatText, joinCatalogues } from "@cop-sdk/diagnostics";
import { type CycleId, cycles, quarterPattern, type Region, regions, serialise } from "@cop-sdk/model";
import { validationCatalogue } from "@cop-sdk/validation";
import { Command } from "commander";
import type { Context } from "../context.js";
import { readDocuments } from "../files/documents.js";
import { writeOutput } from "../files/output.js";
import { choice, dayOption } from "../options.js";
import { CannotRun } from "../usage.js";
import { compileSmartphoneCommand } from "./compile-smartphone.js";

interface CompileFlags {
  readonly cycle: CycleId;
  readonly cutOff?: string;
  readonly output: string;
}

const implementation = (context: Context): Command => {
  const { io, language, t, exit } = context;
  return new Command("implementation")
    .description(t("compile-implementation/about"))
    .argument("<files...>", t("compile-implementation/files"))
    .addOption(choice("--cycle <cycle>", t("compile-implementation/cycle"), Object.keys(cycles), t).makeOptionMandatory())
    .addOption(dayOption("--cut-off <day>", t("compile-implementation/cut-off")))
    .option("-o, --output <file>", t("compile/output"), "-")
    .action(async (files: readonly string[], { cycle, cutOff, output }: CompileFlags) => {
      const { compileImplementationReport, recordsInPeriod, reportsCatalogue } = await import("@cop-sdk/reports");
      const documents = await readDocuments(files, context);
      const result = compileImplementationReport({ resolution: "res67-2014", cycle, documents, ...(cutOff === undefined ? {} : { dataCutOff: cutOff }) });
      io.error(formatText(result.diagnostics, { catalogue: joinCatalogues(reportsCatalogue, validationCatalogue), language }));
      if (!result.ok) return exit(1);
      const report = result.value;
      writeOutput(output, serialise(report), io);
      const answered = report.clauses.filter(({ answer }) => answer === "evidence").length;
      io.error(
        `${t("compile/done", { file: output, answered, clauses: report.clauses.length, records: recordsInPeriod(report).length, notCounted: report.notCounted.length })}\n`,
      );
    });
};

interface QuarterlyFlags {
  readonly region: Region;
  readonly quarter: string;
  readonly group: string;
  readonly language: string;
  readonly output: string;
}

const quarterly = (context: Context): Command => {
  const { io, language, t, exit } = context;
  return new Command("quarterly")
    .description(t("compile-quarterly/about"))
    .argument("<files...>", t("compile-quarterly/files"))
    .addOption(choice("--region <region>", t("new/region"), regions.codes, t).makeOptionMandatory())
    .requiredOption("--quarter <quarter>", t("new/quarter"))
    .requiredOption("--group <name>", t("compile-quarterly/group"))
    .option("--language <tag>", t("new/language"), "en")
    .option("-o, --output <file>", t("compile/output"), "-")
    .action(async (files: readonly string[], { region, quarter, group, language: tag, output }: QuarterlyFlags) => {
      if (!quarterPattern.test(quarter)) throw new CannotRun("usage/option", { option: "--quarter", value: quarter, allowed: "2026-Q3" });
      const { compileQuarterlyReport, reportsCatalogue } = await import("@cop-sdk/reports");
      const returns = await readDocuments(files, context);
      const result = compileQuarterlyReport({ region, quarter, workingGroup: group, language: tag, returns });
      io.error(formatText(result.diagnostics, { catalogue: joinCatalogues(reportsCatalogue, validationCatalogue), language }));
      if (!result.ok) return exit(1);
      const { activities, nationalUpdates = [] } = result.value;
      writeOutput(output, serialise(result.value), io);
      io.error(`${t("compile-quarterly/done", { file: output, activities: activities.length, news: nationalUpdates.length })}\n`);
    });
};

/** `cop compile implementation`: documents into the report to the next conference. `cop compile quarterly`: national returns into the report of a region; `cop compile smartphone`. */
export const compileCommand = (context: Context): Command =>
  new Command("compile")
    .description(context.t("compile/about"))
    .addCommand(implementation(context))
    .addCommand(quarterly(context))
    .addCommand(compileSmartphoneCommand(context));
