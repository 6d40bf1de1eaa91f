import { Command, type CommanderError, Help } from "commander";
import { ageCommand } from "./commands/age/index.js";
import { compileCommand } from "./commands/compile.js";
import { decideCommand } from "./commands/decide/index.js";
import { diffCommand } from "./commands/diff.js";
import { explainCommand } from "./commands/explain.js";
import { fixCommand } from "./commands/fix.js";
import { formCommand } from "./commands/form.js";
import { importCommand } from "./commands/import/index.js";
import { mergeCommand } from "./commands/merge.js";
import { newCommand } from "./commands/new.js";
import { renderCommand } from "./commands/render.js";
import { riskCommand } from "./commands/risk/index.js";
import { schemaCommand } from "./commands/schema.js";
import { splitCommand } from "./commands/split.js";
import { validateCommand } from "./commands/validate.js";
import type { Context } from "./context.js";
import type { TextKey } from "./texts/en.js";
import { CannotRun } from "./usage.js";

const commands = [
  validateCommand,
  fixCommand,
  importCommand,
  formCommand,
  compileCommand,
  renderCommand,
  diffCommand,
  mergeCommand,
  splitCommand,
  schemaCommand,
  newCommand,
  explainCommand,
  riskCommand,
  ageCommand,
  decideCommand,
];

/** The command line as a commander program, in the language of the context. */
export function buildProgram(context: Context, version: string): Command {
  const { t, io } = context;
  const program = new Command("cop")
    .description(t("help/cop"))
    .version(version, "-V, --version", t("help/version"))
    .option("--lang <language>", t("help/lang"))
    .enablePositionalOptions();
  for (const command of commands) program.addCommand(command(context));
  for (const command of [program, ...everyCommandBelow(program)]) translate(command, context);
  program.addHelpText("after", `\n${t("help/exit")}`);
  program.configureOutput({ writeOut: io.out, writeErr: io.error });
  return program;
}

const everyCommandBelow = (command: Command): readonly Command[] => command.commands.flatMap((child) => [child, ...everyCommandBelow(child)]);

/** The words that call a command: `cop risk map`. */
const fullNameOf = (command: Command): string => (command.parent ? `${fullNameOf(command.parent)} ${command.name()}` : command.name());

function translate(command: Command, { t, io }: Context): void {
  const headings: Readonly<Record<string, TextKey>> = {
    "Usage:": "help/usage",
    "Arguments:": "help/arguments",
    "Options:": "help/options",
    "Commands:": "help/commands",
  };
  command
    .exitOverride((error) => {
      throw Object.assign(error, { command: fullNameOf(command) });
    })
    .helpOption("-h, --help", t("help/help"))
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: io.out, writeErr: io.error, outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => (headings[title] ? t(headings[title]) : title),
      optionDescription: (option) =>
        option.defaultValue === undefined || typeof option.defaultValue === "boolean"
          ? option.description
          : `${option.description} (${t("help/default")}: ${String(option.defaultValue)})`,
      formatHelp: (shown, helper) => Help.prototype.formatHelp.call(helper, shown, helper),
    });
  if (command.parent && !command.options.some((option) => option.long === "--lang")) command.option("--lang <language>", t("help/lang"));
}

/** What commander refuses, as a sentence of ours. */
export function refusalOf(error: CommanderError & { readonly command?: string }): CannotRun | undefined {
  const { command = "cop" } = error;
  const value = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.help":
    case "commander.helpDisplayed":
    case "commander.version":
      return undefined;
    case "commander.unknownCommand":
      return new CannotRun("usage/unknown-command", { value, command });
    case "commander.unknownOption":
      return new CannotRun("usage/unknown-option", { value, command });
    case "commander.excessArguments":
      return new CannotRun("usage/too-many-arguments", { command });
    default:
      return new CannotRun("usage/missing-argument", { value, command });
  }
}
