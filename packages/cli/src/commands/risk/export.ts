import { schemes } from "@cop-sdk/risk";
import { Command } from "commander";
import type { Context } from "../../context.js";
import { writeOutput } from "../../files/output.js";
import { choice } from "../../options.js";
import { CannotRun } from "../../usage.js";
import { schemeNamed } from "./common.js";
import { sayIn } from "./texts/index.js";

const formats = ["turtle", "jsonld", "sssom", "misp", "csv", "crosswalk-csv"] as const;

/** `cop risk export`: schemes and crosswalk in exchange formats. */
export const exportCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  return new Command("export")
    .description(say("export/about"))
    .argument("[schemes...]", say("export/schemes"))
    .addOption(choice("--to <format>", say("export/to"), formats, context.t, "turtle"))
    .option("-o, --output <file>", say("output"), "-")
    .action(async (ids: readonly string[], { to, output }: { readonly to: (typeof formats)[number]; readonly output: string }) => {
      const chosen = ids.length > 0 ? ids.map((id) => schemeNamed(id, "schemes")) : schemes;
      const { conceptsToCsv, crosswalkToCsv, toJsonLd, toMachinetag, toSssom, toTurtle } = await import("@cop-sdk/risk/export");
      const misp = () => {
        const [scheme, ...more] = ids.length > 0 ? chosen : [schemeNamed("cop-risk", "schemes")];
        if (!scheme || more.length > 0) throw new CannotRun("usage/too-many-arguments", { command: "cop risk export" });
        return inJson(toMachinetag(scheme));
      };
      const writers = {
        turtle: () => toTurtle(chosen),
        jsonld: () => inJson(toJsonLd(chosen)),
        sssom: toSssom,
        misp,
        csv: () => conceptsToCsv(chosen),
        "crosswalk-csv": crosswalkToCsv,
      } satisfies Readonly<Record<(typeof formats)[number], () => string>>;
      writeOutput(output, writers[to](), context.io);
    });
};

const inJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
