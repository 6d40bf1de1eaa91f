import { placePage } from "@cop-sdk/age/pages";
import { nameOf } from "@cop-sdk/model";
import { Command } from "commander";
import type { Context } from "../../context.js";
import { dayOption } from "../../options.js";
import { placesOf } from "./common.js";
import { sayIn } from "./texts/index.js";

/** Rule makers for several states, which have pages too. */
const wider: readonly string[] = ["EU", "EUR", "INT"];

/** `cop age page`: what is on record of a place, as a page. */
export const pageCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  return new Command("page")
    .description(say("page/about"))
    .argument("<place>", say("page/place"))
    .addOption(dayOption("--date <day>", say("option/date")))
    .action((named: string, { date }: { readonly date?: string }) => {
      const place = wider.includes(named) ? named : (placesOf(context, "place", named)[0] ?? named);
      const name = wider.includes(place) ? {} : { name: nameOf(place.slice(0, 2), context.language) };
      context.io.out(placePage(place, { language: context.language, ...name, ...(date !== undefined && { date }) }));
    });
};
