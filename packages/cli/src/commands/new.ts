import { type DraftBase, type DraftFacts, type DraftType, draftNeeds, draftOf, quarterPattern, regions, serialise } from "@cop-sdk/model";
import { Command } from "commander";
import type { Context } from "../context.js";
import { readOneDocument } from "../files/one-document.js";
import { choice, oneOf } from "../options.js";
import { CannotRun } from "../usage.js";

type Flags = Readonly<Partial<Record<"id" | "country" | "region" | "quarter" | "from", string>>> & { readonly language: string };

const draftTypes = Object.keys(draftNeeds) as readonly DraftType[];

/** `cop new`: a fresh document of a type, valid as a draft; `--from` starts it from the previous one. */
export const newCommand = (context: Context): Command => {
  const { io, t } = context;
  return new Command("new")
    .description(t("new/about"))
    .argument("<type>", `${t("new/type")} (${draftTypes.join(", ")})`)
    .option("--id <id>", t("new/id"))
    .option("--country <code>", t("new/country"))
    .addOption(choice("--region <region>", t("new/region"), regions.codes, t))
    .option("--quarter <quarter>", t("new/quarter"))
    .option("--language <tag>", t("new/language"), "en")
    .option("--from <file>", t("new/from"))
    .action(async (typed: string, { from, ...flags }: Flags) => {
      const type = oneOf("type", typed, draftTypes) as DraftType;
      if (from !== undefined) return io.out(await startedFrom(from, type, flags.id, context));
      const { id = [type, flags.country ?? flags.region, flags.quarter].filter(Boolean).join("-").toLowerCase(), ...facts } = flags;
      for (const need of draftNeeds[type]) if (facts[need] === undefined) throw new CannotRun("usage/needs", { type, option: `--${need}` });
      if (facts.quarter !== undefined && !quarterPattern.test(facts.quarter))
        throw new CannotRun("usage/option", { option: "--quarter", value: facts.quarter, allowed: "2026-Q3" });
      io.out(serialise(draftOf(type, { ...facts, id } as DraftBase & DraftFacts[typeof type])));
    });
};

/** The document that follows a previous one, as text; what was planned and what is over is told beside it. */
async function startedFrom(file: string, type: DraftType, id: string | undefined, context: Context): Promise<string> {
  const previous = await readOneDocument(file, context);
  if (previous.type !== type || (previous.type !== "quarterly-report" && previous.type !== "national-return"))
    throw new CannotRun("usage/cannot-start", { file, type });
  const { startFrom } = await import("@cop-sdk/reports");
  const { document, planned, ended } = startFrom(previous, id === undefined ? {} : { id });
  context.io.error(`${context.t("new/started", { planned: planned.length, ended: ended.length })}\n`);
  return serialise(document);
}
