import { bandOf, bandSchemes, inUse } from "@cop-sdk/age/bands";
import { spanText } from "@cop-sdk/age/explain";
import { Command } from "commander";
import type { Context } from "../../context.js";
import { dayOption } from "../../options.js";
import { CannotRun } from "../../usage.js";
import { agesOption, formatOption, needed, writeJson, writeLines } from "./common.js";
import { sayIn } from "./texts/index.js";

interface BandFlags {
  readonly age?: readonly number[];
  readonly date?: string;
  readonly format: string;
}

/** Room for the ids of schemes. */
const widest = Math.max(...bandSchemes.map(({ id }) => id.length));

/** `cop age bands`: the schemes, or the band of ages in each scheme in use on a day. */
export const bandsCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  return new Command("bands")
    .description(say("bands/about"))
    .addOption(agesOption(context))
    .addOption(dayOption("--date <day>", say("option/date")))
    .addOption(formatOption(context))
    .action(({ age, date, format }: BandFlags) => {
      if (age === undefined) {
        if (date !== undefined) throw new CannotRun("usage/needs", { type: "cop age bands --date", option: "--age" });
        if (format === "json") return writeJson(context, bandSchemes);
        return writeLines(
          context,
          bandSchemes.map(({ bands, confidence, id, issuer, name, status }) =>
            [
              id.padEnd(widest),
              `${name}, ${issuer}:`,
              bands.map(({ ages, id: band }) => `${band} [${ages.below === undefined ? `${ages.from}+` : spanText(ages.from, ages.below - 1)}]`).join(" "),
              ...(status === "proposed" ? [`(${say("bands/proposed")})`] : []),
              ...(confidence === "K" ? [`(${say("bands/unverified")})`] : []),
            ].join(" "),
          ),
        );
      }
      const day = needed(date, "cop age bands --age", "--date");
      const found = age.map((years) => ({
        age: years,
        bands: bandSchemes
          .filter((scheme) => inUse(scheme, day))
          .map((scheme) => ({ scheme: scheme.id, name: scheme.name, confidence: scheme.confidence, band: bandOf(scheme, years) ?? null })),
      }));
      if (format === "json") return writeJson(context, found);
      writeLines(
        context,
        found.flatMap(({ age: years, bands }) => [
          say("bands/ages", { ages: years }),
          ...bands.map(
            ({ band, confidence, name, scheme }) =>
              `  ${scheme.padEnd(widest)} ${(band?.id ?? say("bands/none")).padEnd(14)} ${name}${confidence === "K" ? ` (${say("bands/unverified")})` : ""}`,
          ),
        ]),
      );
    });
};
