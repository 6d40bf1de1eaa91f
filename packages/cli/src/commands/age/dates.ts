import { changes, type RecordLine, upcoming } from "@cop-sdk/age/check";
import { wordsIn } from "@cop-sdk/age/explain";
import { asOf } from "@cop-sdk/age/packs";
import { Command } from "commander";
import type { Context } from "../../context.js";
import { dayOption } from "../../options.js";
import { CannotRun } from "../../usage.js";
import { formatOption, namedPlace, needed, placesOption, writeJson, writeLines } from "./common.js";
import { partLines } from "./tables.js";
import { sayIn } from "./texts/index.js";

interface DateFlags {
  readonly in?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly format: string;
}

const spanned = (name: string, about: string, context: Context): Command => {
  const say = sayIn(context.language);
  return new Command(name)
    .description(about)
    .addOption(placesOption(context))
    .addOption(dayOption("--from <day>", say("option/from")))
    .addOption(dayOption("--to <day>", say("option/to")))
    .addOption(formatOption(context));
};

function spanOf({ from, to }: DateFlags, command: string): readonly [string, string] {
  const [first, last] = [needed(from, command, "--from"), needed(to, command, "--to")];
  if (first > last) throw new CannotRun("usage/option", { option: "--to", value: last, allowed: `>= ${first}` });
  return [first, last];
}

/** `cop age upcoming`: what changes in places in a span of days. */
export const upcomingCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  const words = wordsIn(context.language);
  return spanned("upcoming", say("upcoming/about"), context).action((flags: DateFlags) => {
    const places = [...needed(flags.in, "cop age upcoming", "--in")].sort();
    const [from, to] = spanOf(flags, "cop age upcoming");
    const found = places.map((place) => ({ place, changes: upcoming(place, from, to) }));
    if (flags.format === "json") return writeJson(context, found);
    writeLines(
      context,
      [say("date/title", { from, to, asOf })].concat(
        found.flatMap(({ changes: lines, place }) => [
          namedPlace(place, context),
          ...partLines(place, words).map((line) => `  ${line}`),
          ...(lines.length === 0 ? [`  ${say("date/none", { place })}`] : []),
          ...lines.map(
            ({ confidence, date, event, instrument, place: maker, rules, status, topic }) =>
              `  ${say("date/line", { date: date ?? say("date/unknown"), place: maker, event: say(`date/${event}`), rules, instrument, topic: words.topic(topic), status: words.status(status), confidence: words.confidence(confidence as "S") })}`,
          ),
        ]),
      ),
    );
  });
};

/** `cop age changes`: what began and ended to count between two days. */
export const changesCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  const words = wordsIn(context.language);
  const line = ({ confidence, instrument, place, rules }: RecordLine) =>
    `  ${say("changes/line", { place, rules, instrument, confidence: words.confidence(confidence as "S") })}`;
  return spanned("changes", say("changes/about"), context).action((flags: DateFlags) => {
    const [from, to] = spanOf(flags, "cop age changes");
    const found = changes(from, to, flags.in);
    if (flags.format === "json") return writeJson(context, found);
    const part = (heading: string, lines: readonly RecordLine[]) => [heading, ...(lines.length > 0 ? lines.map(line) : [`  ${say("check/nothing")}`])];
    writeLines(context, [say("date/title", { from, to, asOf }), ...part(say("changes/began"), found.began), ...part(say("changes/ended"), found.ended)]);
  });
};
