import { atLeast, type Diagnostic, formatJson, formatText, type Severity, severities, sortDiagnostics } from "@cop-sdk/diagnostics";
import { json } from "@cop-sdk/reader";
import { yaml } from "@cop-sdk/reader/yaml";
import { createValidator, type Profile, profiles, validationCatalogue } from "@cop-sdk/validation";
import { Command } from "commander";
import type { Context } from "../context.js";
import { readInputs } from "../files/inputs.js";
import { choice, dayOption } from "../options.js";

interface ValidateFlags {
  readonly profile: Profile;
  readonly format: "text" | "json";
  readonly failOn: Severity;
  readonly on?: string;
  readonly brief?: boolean;
}

/** `cop validate`: findings of documents, as text or JSON. */
export const validateCommand = ({ io, language, t, exit }: Context): Command =>
  new Command("validate")
    .description(t("validate/about"))
    .argument("<files...>", t("validate/files"))
    .addOption(choice("--profile <profile>", t("validate/profile"), profiles, t, "draft"))
    .addOption(choice("--format <format>", t("validate/format"), ["text", "json"], t, "text"))
    .addOption(choice("--fail-on <severity>", t("validate/fail-on"), severities, t, "error"))
    .addOption(dayOption("--on <day>", t("validate/on")))
    .option("--brief", t("validate/brief"))
    .action(async (files: readonly string[], { profile, format, failOn, on, brief }: ValidateFlags) => {
      const validate = createValidator({ profile, formats: [json, yaml], ...(on === undefined ? {} : { on }) });
      const all: Diagnostic[] = [];
      let documents = 0;
      for await (const { name, bytes } of readInputs(files, io)) {
        documents++;
        const { diagnostics } = validate(bytes, { file: name });
        if (format === "json") all.push(...diagnostics);
        else {
          io.out(formatText(diagnostics, { catalogue: validationCatalogue, language, guidance: !brief, color: io.color }));
          all.push(...diagnostics);
        }
      }
      if (format === "json") io.out(formatJson(sortDiagnostics(all), validationCatalogue, language));
      const count = (severity: Severity) => all.filter((found) => found.severity === severity).length;
      const summary = { documents, errors: count("error"), warnings: count("warning"), advice: count("advice"), infos: count("info") };
      io.error(`${t("validate/summary", summary)}\n`);
      exit(all.some(({ severity }) => atLeast(severity, failOn)) ? 1 : 0);
    });
