import { type Severity, severities } from "@cop-sdk/diagnostics";
import type { Day } from "@cop-sdk/model";
import { baselineOf, type Profile, profiles, type TogetherOptions, type ValidatorOptions } from "@cop-sdk/validation";
import { Command } from "commander";
import type { Context } from "../context.js";
import { writeOutput } from "../files/output.js";
import { choice, dayOption } from "../options.js";
import { CannotRun } from "../usage.js";
import { validateDocuments } from "./validating/documents.js";
import { type FindingsFormat, findingsFormats } from "./validating/formats.js";
import { validateLines } from "./validating/lines.js";
import { readSettings } from "./validating/settings.js";
import { readSuppressions } from "./validating/suppressions.js";
import { apart } from "./validating/together.js";

interface ValidateFlags {
  readonly profile: Profile;
  readonly format: FindingsFormat;
  readonly failOn: Severity;
  readonly on?: Day;
  readonly brief?: boolean;
  readonly config?: string;
  readonly waivers?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly showValues?: boolean;
  readonly ndjson?: boolean;
  readonly jobs?: string;
}

/** `cop validate`: findings of documents, in a format for people or programs. */
export const validateCommand = (context: Context): Command => {
  const { io, t } = context;
  return new Command("validate")
    .description(t("validate/about"))
    .argument("<files...>", t("validate/files"))
    .addOption(choice("--profile <profile>", t("validate/profile"), profiles, t, "draft"))
    .addOption(choice("--format <format>", t("validate/format"), findingsFormats, t, "text"))
    .addOption(choice("--fail-on <severity>", t("validate/fail-on"), severities, t, "error"))
    .addOption(dayOption("--on <day>", t("validate/on")))
    .option("--brief", t("validate/brief"))
    .option("--config <file>", t("validate/config"))
    .option("--waivers <file>", t("validate/waivers"))
    .option("--baseline <file>", t("validate/baseline"))
    .option("--write-baseline <file>", t("validate/write-baseline"))
    .option("--show-values", t("validate/show-values"))
    .option("--ndjson", t("validate/ndjson"))
    .option("--jobs <number>", t("validate/jobs"))
    .action(async (paths: readonly string[], flags: ValidateFlags, command: Command) => {
      const { on, format, brief = false, showValues = false, ndjson, writeBaseline } = flags;
      const settings = flags.config === undefined ? {} : readSettings(flags.config, io);
      const typed = (option: string) => command.getOptionValueSource(option) === "cli";
      const profile = typed("profile") ? flags.profile : (settings.profile ?? flags.profile);
      const failOn = typed("failOn") ? flags.failOn : (settings.failOn ?? flags.failOn);
      const jobs = jobsOf(flags);
      const { alone, together: besides } = apart(settings.severities ?? {});
      const options = {
        profile,
        ...(on === undefined ? {} : { on }),
        severities: alone,
        ...(settings.settings ? { settings: settings.settings } : {}),
      } satisfies ValidatorOptions;
      const together = {
        profile,
        ...(on === undefined ? {} : { on }),
        severities: besides,
        ...(settings.groups ? { groups: settings.groups } : {}),
        ...(settings.dueDays === undefined ? {} : { dueDays: settings.dueDays }),
      } satisfies TogetherOptions;
      const suppressions = readSuppressions(flags, io);
      if (ndjson) return validateLines({ paths, options, jobs, failOn, suppressions }, context);

      const version = command.parent?.version() ?? "";
      const silent = writeBaseline === undefined ? context : { ...context, exit: () => undefined };
      const found = await validateDocuments({ paths, options, together, format, failOn, brief, showValues, suppressions }, { profile, version }, silent);
      if (writeBaseline === undefined) return;
      const baseline = baselineOf(found);
      writeOutput(writeBaseline, `${JSON.stringify(baseline, null, 2)}\n`, io);
      io.error(`${t("validate/baseline-written", { file: writeBaseline, findings: baseline.findings.length })}\n`);
    });
};

function jobsOf({ jobs, ndjson, writeBaseline }: ValidateFlags): number {
  if (jobs !== undefined && !ndjson) throw new CannotRun("usage/needs", { type: "--jobs", option: "--ndjson" });
  if (writeBaseline !== undefined && ndjson) throw new CannotRun("usage/option", { option: "--write-baseline", value: "--ndjson", allowed: "-" });
  if (jobs === undefined) return 1;
  if (!/^[1-9]\d{0,2}$/.test(jobs)) throw new CannotRun("usage/jobs", { value: jobs });
  return Number(jobs);
}
