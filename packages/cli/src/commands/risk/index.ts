import { Command } from "commander";
import type { Context } from "../../context.js";
import { assessCommand } from "./assess.js";
import { coverageCommand } from "./coverage.js";
import { exportCommand } from "./export.js";
import { listCommand } from "./list.js";
import { mapCommand } from "./map.js";
import { showCommand } from "./show.js";
import { sayIn } from "./texts/index.js";

/** `cop risk`: schemes, crosswalk and assessment. */
export const riskCommand = (context: Context): Command => {
  const command = new Command("risk").description(sayIn(context.language)("about"));
  for (const child of [listCommand, showCommand, mapCommand, coverageCommand, assessCommand, exportCommand]) command.addCommand(child(context));
  return command;
};
