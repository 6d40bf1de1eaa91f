import { checkCatalogue } from "@cop-sdk/age/check";
import { type ServiceType, serviceTypes } from "@cop-sdk/age/vocabulary";
import { formatText, joinCatalogues, languages } from "@cop-sdk/diagnostics";
import { type AgeRange, serialise } from "@cop-sdk/model";
import { validationCatalogue } from "@cop-sdk/validation";
import { Command } from "commander";
import type { Context } from "../context.js";
import { writeOutput } from "../files/output.js";
import { choice, dayOption, listOf } from "../options.js";
import { CannotRun } from "../usage.js";

interface SmartphoneFlags {
  readonly in: string;
  readonly date: string;
  readonly bands?: string;
  readonly apps?: string;
  readonly language: (typeof languages)[number];
  readonly id: string;
  readonly output: string;
}

/** `cop compile smartphone`: guidelines for smartphones from the packs of recorded law and codes. */
export const compileSmartphoneCommand = ({ io, language, t, exit }: Context): Command =>
  new Command("smartphone")
    .description(t("compile-smartphone/about"))
    .requiredOption("--in <places>", t("compile-smartphone/places"))
    .addOption(dayOption("--date <day>", t("compile-smartphone/date")).makeOptionMandatory())
    .option("--bands <bands>", t("compile-smartphone/bands"))
    .option("--apps <kinds>", `${t("compile-smartphone/apps")} (${serviceTypes.join(", ")})`)
    .addOption(choice("--language <tag>", t("new/language"), languages, t, "en"))
    .option("--id <id>", t("new/id"), "smartphone-guidelines")
    .option("-o, --output <file>", t("compile/output"), "-")
    .action(async ({ in: places, date, bands, apps, language: tag, id, output }: SmartphoneFlags) => {
      const { compileSmartphoneGuidelines } = await import("@cop-sdk/reports/smartphone");
      const result = compileSmartphoneGuidelines({
        id,
        language: tag,
        date,
        places: places.split(",").map((place) => place.trim()),
        ...(bands === undefined ? {} : { ageBands: bands.split(",").map(bandOf) }),
        ...(apps === undefined ? {} : { apps: listOf("--apps", apps, serviceTypes) as readonly ServiceType[] }),
      });
      io.error(formatText(result.diagnostics, { catalogue: joinCatalogues(checkCatalogue, validationCatalogue), language }));
      if (!result.ok) return exit(1);
      const { recommendations, sources = [], notSeen = [] } = result.value;
      writeOutput(output, serialise(result.value), io);
      const counts = { recommendations: recommendations.length, sources: sources.length, notCovered: notSeen.length };
      io.error(`${t("compile-smartphone/done", { file: output, ...counts })}\n`);
    });

/** A band as people write it: `10-12`, or `16` for one year. */
function bandOf(text: string): AgeRange {
  const [, from, to = from] = /^\s*(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?\s*$/.exec(text) ?? [];
  const band = { from: Number(from), to: Number(to) };
  if (from === undefined || band.from > band.to || band.from > 17)
    throw new CannotRun("usage/option", { option: "--bands", value: text, allowed: "6-9,10-12" });
  return band;
}
