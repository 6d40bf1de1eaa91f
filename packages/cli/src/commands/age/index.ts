import { Command } from "commander";
import type { Context } from "../../context.js";
import { bandsCommand } from "./bands.js";
import { checkCommand } from "./check.js";
import { changesCommand, upcomingCommand } from "./dates.js";
import { pageCommand } from "./page.js";
import { compareCommand, tableCommand } from "./tables.js";
import { sayIn } from "./texts/index.js";

/** `cop age`: what is recorded of law and codes, by place, age and day. */
export const ageCommand = (context: Context): Command => {
  const command = new Command("age").description(sayIn(context.language)("age/about"));
  for (const child of [checkCommand, bandsCommand, upcomingCommand, changesCommand, compareCommand, tableCommand, pageCommand])
    command.addCommand(child(context));
  return command;
};
