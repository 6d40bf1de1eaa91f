import { type Diagnostic, formatText, joinCatalogues } from "@cop-sdk/diagnostics";
import { attachRanges, json, read, readerCatalogue } from "@cop-sdk/reader";
import { yaml } from "@cop-sdk/reader/yaml";
import { type AssessmentProfile, assess, parseProfile, riskCatalogue } from "@cop-sdk/risk";
import { Command } from "commander";
import type { Context } from "../../context.js";
import { type Input, readInputs } from "../../files/inputs.js";
import { assessmentLines } from "./assessment-lines.js";
import { formatOption, writeJson, writeLines } from "./common.js";
import { sayIn } from "./texts/index.js";

/** `cop risk assess`: the risks of a service, or of the services of a country, from a profile. */
export const assessCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  return new Command("assess")
    .description(say("assess/about"))
    .argument("<file>", say("assess/file"))
    .option("--trace", say("assess/trace"))
    .option("--all", say("assess/all"))
    .addOption(formatOption(context))
    .action(async (file: string, { trace = false, all = false, format }: { readonly trace?: boolean; readonly all?: boolean; readonly format: string }) => {
      for await (const input of readInputs([file], context.io)) {
        const profile = profileOf(input, context);
        if (!profile) continue;
        const outcome = assess(profile);
        if (format === "json") writeJson(context, outcome);
        else writeLines(context, assessmentLines(outcome, { trace, all, language: context.language }, say));
      }
    });
};

/** The profile in a file; its findings go to standard error, and an error makes the exit code 1. */
function profileOf({ name, bytes }: Input, { io, language, exit }: Context): AssessmentProfile | undefined {
  const reading = read(bytes, { file: name, formats: [json, yaml] });
  const checked = reading.ok ? parseProfile(reading.value) : reading;
  const placed: readonly Diagnostic[] = reading.ok ? attachRanges(checked.diagnostics, reading) : checked.diagnostics;
  const diagnostics = [...(reading.ok ? reading.diagnostics : []), ...placed];
  io.error(formatText(diagnostics, { catalogue: joinCatalogues(riskCatalogue, readerCatalogue), language }));
  if (reading.ok && checked.ok) return (checked as { readonly value: AssessmentProfile }).value;
  exit(1);
  return undefined;
}
