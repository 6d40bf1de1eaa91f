import { compare, type HistoryLine, historyOf, partNotice, standsOn, type TableLine } from "@cop-sdk/age/check";
import { type Words, wordsIn } from "@cop-sdk/age/explain";
import { asOf } from "@cop-sdk/age/packs";
import { effectsText } from "@cop-sdk/age/pages";
import { topics } from "@cop-sdk/age/vocabulary";
import { fillTemplate, type Language } from "@cop-sdk/diagnostics";
import { Command, Option } from "commander";
import type { Context } from "../../context.js";
import { dayOption } from "../../options.js";
import { formatOption, namedPlace, needed, placesOf, placesOption, wordOf, writeJson, writeLines } from "./common.js";
import { type Say, sayIn } from "./texts/index.js";

function tableLine(line: TableLine, words: Words, say: Say, language: Language): string {
  const since = line.since === null ? say("date/unknown") : say("table/since", { date: line.since });
  return `${line.rules[0]} (${line.place}): ${effectsText(line.effects, line.status, language)}. ${line.instrument} (${words.status(line.status)}, ${since}; ${words.confidence(line.confidence as "S")})${line.conditions === undefined ? "" : ` ${say("table/conditions", { conditions: line.conditions })}`}`;
}

/** `cop age compare`: the law of several places, topic by topic. */
export const compareCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  const words = wordsIn(context.language);
  return new Command("compare")
    .description(say("compare/about"))
    .addOption(placesOption(context))
    .addOption(dayOption("--date <day>", say("option/date")))
    .addOption(formatOption(context))
    .action(({ date, format, in: places }: { readonly date?: string; readonly format: string; readonly in?: readonly string[] }) => {
      const found = compare(needed(places, "cop age compare", "--in"), needed(date, "cop age compare", "--date"));
      if (format === "json") return writeJson(context, found);
      writeLines(context, [
        say("table/title", { date: found.date, asOf: found.asOf }),
        say("table/places", { places: found.places.map((place) => namedPlace(place, context)) }),
        ...found.places.flatMap((place) => partLines(place, words).map((line) => `${place}  ${line}`)),
        ...found.rows.flatMap(({ cells, topic }) => [
          "",
          words.topic(topic),
          ...cells.flatMap(({ coming, now, place }) => [
            ...(now.length === 0
              ? [`  ${place}  ${say("table/empty", { topic: words.topic(topic), place })}`]
              : now.map((line) => `  ${place}  ${tableLine(line, words, say, context.language)}`)),
            ...coming.map((line) => `  ${place}  ${say("table/coming", { line: tableLine(line, words, say, context.language) })}`),
          ]),
        ]),
      ]);
    });
};

/** `cop age table`: every record of law of one place. */
export const tableCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  const words = wordsIn(context.language);
  return new Command("table")
    .description(say("table/about"))
    .argument("<place>", say("table/place"))
    .addOption(new Option("--topic <topic>", say("table/topic")).argParser((value: string) => wordOf("--topic", value, topics)))
    .addOption(dayOption("--date <day>", say("option/date")))
    .addOption(formatOption(context))
    .action((named: string, { date = asOf, format, topic }: { readonly date?: string; readonly format: string; readonly topic?: string }) => {
      const [place = named] = placesOf(context, "place", named);
      const found = historyOf(place).filter((line) => topic === undefined || line.topic === topic);
      if (format === "json")
        return writeJson(
          context,
          found.map((line) => ({ ...line, standing: standsOn(line, date) })),
        );
      writeLines(context, [
        say("table/title", { date, asOf }),
        namedPlace(place, context),
        ...partLines(place, words),
        ...(found.length === 0 ? [say("table/no-place", { place })] : []),
        ...found.flatMap((line, index) => [
          ...(line.topic === found[index - 1]?.topic ? [] : ["", words.topic(line.topic)]),
          `  [${say(`table/${standsOn(line, date)}`)}] ${line.rules[0]} (${line.place}): ${effectsText(line.effects, line.status, context.language)}`,
          `      ${line.instrument}`,
          ...(line.conditions === undefined ? [] : [`      ${say("table/conditions", { conditions: line.conditions })}`]),
          `      ${lifeOf(line, words, say, context.language)}; ${words.confidence(line.confidence as "S")}`,
        ]),
      ]);
    });
};

/** What must be said of the parts of a place. */
export function partLines(place: string, words: Words): readonly string[] {
  const notice = partNotice(place);
  return notice ? [words.notice(notice)] : [];
}

function lifeOf({ enforceability = [], status, window }: HistoryLine, words: Words, say: Say, language: Language): string {
  const items = [
    words.status(status),
    ...(window.from !== null
      ? [say("table/since", { date: window.from })]
      : ["enjoined", "political", "struck-down"].includes(status)
        ? []
        : [say("date/unknown")]),
    ...(window.below === undefined ? [] : [say("table/until", { date: window.below })]),
    ...enforceability.map(({ from, state }) => `${from}: ${say(`date/${state}`)}`),
  ];
  return fillTemplate("{items}", { items }, language);
}
