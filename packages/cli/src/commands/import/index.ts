import { type Severity, severities } from "@cop-sdk/diagnostics";
import { type Region, regions } from "@cop-sdk/model";
import { Command } from "commander";
import type { Context } from "../../context.js";
import { choice } from "../../options.js";
import { CannotRun } from "../../usage.js";
import { sayIn } from "./texts/index.js";

/** What a person may say about the document before it is there. */
export interface ImportFlags {
  readonly sheet?: string;
  readonly table?: string;
  readonly type?: string;
  readonly records?: string;
  readonly mapping?: string;
  readonly propose?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly id?: string;
  readonly title?: string;
  readonly country?: string;
  readonly region?: Region;
  readonly quarter?: string;
  readonly language?: string;
  readonly receipt?: string;
  readonly failOn: Severity;
  readonly output: string;
}

/** `cop import`: the rows of a table as documents, by a mapping that is proposed, checked by a person and used again. */
export const importCommand = (context: Context): Command => {
  const { t, language } = context;
  const say = sayIn(language);
  return new Command("import")
    .description(say("about"))
    .argument("<file>", say("file"))
    .option("--sheet <name>", say("sheet"))
    .option("--table <number>", say("table"))
    .option("--type <type>", say("type"))
    .option("--records <list>", say("records"))
    .option("--mapping <file>", say("mapping"))
    .option("--propose <file>", say("propose"))
    .option("--encoding <name>", say("encoding"))
    .option("--delimiter <sign>", say("delimiter"))
    .option("--id <id>", t("new/id"))
    .option("--title <text>", say("title"))
    .option("--country <code>", t("new/country"))
    .addOption(choice("--region <region>", t("new/region"), regions.codes, t))
    .option("--quarter <quarter>", t("new/quarter"))
    .option("--language <tag>", t("new/language"))
    .option("--receipt <file>", say("receipt"))
    .addOption(choice("--fail-on <severity>", t("validate/fail-on"), severities, t, "error"))
    .option("-o, --output <file>", say("output"), "-")
    .action(async (file: string, flags: ImportFlags) => {
      if (flags.mapping !== undefined && flags.propose !== undefined)
        throw new CannotRun("usage/option", { option: "--propose", value: flags.propose, allowed: "-" });
      if (flags.propose === undefined) {
        const { importFile } = await import("./import-file.js");
        await importFile(file, flags, context);
      } else {
        const { proposeFile } = await import("./propose-file.js");
        await proposeFile(file, flags, flags.propose, context);
      }
    });
};
