import { check, parseService, type ServiceCheck } from "@cop-sdk/age/check";
import { formatText } from "@cop-sdk/diagnostics";
import { Command } from "commander";
import type { Context } from "../../context.js";
import { readInputs } from "../../files/inputs.js";
import { choice, dayOption } from "../../options.js";
import { checkLines } from "./check-lines.js";
import { agesOption, catalogue, formatOption, needed, placesOption, readChecked, writeJson, writeLines } from "./common.js";
import { sayIn } from "./texts/index.js";

interface CheckFlags {
  readonly in?: readonly string[];
  readonly age?: readonly number[];
  readonly date?: string;
  readonly failOn?: ServiceCheck["strictest"];
  readonly brief?: boolean;
  readonly format: string;
}

const ladder = ["allow-with-safeguards", "require-consent", "restrict", "prohibit"] as const;

/** `cop age check`: a whole service at once. */
export const checkCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  return new Command("check")
    .description(say("check/about"))
    .argument("<file>", say("check/file"))
    .addOption(agesOption(context))
    .addOption(placesOption(context))
    .addOption(dayOption("--date <day>", say("option/date")))
    .addOption(choice("--fail-on <answer>", say("check/fail-on"), ladder, context.t))
    .option("--brief", say("check/brief"))
    .addOption(formatOption(context))
    .action(async (file: string, flags: CheckFlags) => {
      const places = needed(flags.in, "cop age check", "--in");
      const ages = needed(flags.age, "cop age check", "--age");
      const date = needed(flags.date, "cop age check", "--date");
      for await (const input of readInputs([file], context.io)) {
        const service = readChecked(input, parseService, context);
        if (!service) continue;
        const checked = check(service, places, ages, date);
        context.io.error(formatText(checked.diagnostics, { catalogue, language: context.language }));
        if (!checked.ok) {
          context.exit(1);
          continue;
        }
        if (flags.format === "json") writeJson(context, checked.value);
        else writeLines(context, checkLines(checked.value, context, flags.brief === true));
        if (isAtLeast(checked.value.strictest, flags.failOn)) context.exit(1);
      }
    });
};

const isAtLeast = (answer: ServiceCheck["strictest"], threshold: ServiceCheck["strictest"] | undefined): boolean =>
  threshold !== undefined && (ladder as readonly string[]).indexOf(answer) >= (ladder as readonly string[]).indexOf(threshold);
