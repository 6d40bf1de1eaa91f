import { type DraftBase, type DraftFacts, type DraftType, draftNeeds, draftOf, quarterPattern, regions, serialise } from "@cop-sdk/model";
import { Command } from "commander";
import type { Context } from "../context.js";
import { choice, oneOf } from "../options.js";
import { CannotRun } from "../usage.js";

type Flags = Readonly<Partial<Record<"id" | "country" | "region" | "quarter", string>>> & { readonly language: string };

const draftTypes = Object.keys(draftNeeds) as readonly DraftType[];

/** `cop new`: a fresh document of a type, valid as a draft. */
export const newCommand = ({ io, t }: Context): Command =>
  new Command("new")
    .description(t("new/about"))
    .argument("<type>", `${t("new/type")} (${draftTypes.join(", ")})`)
    .option("--id <id>", t("new/id"))
    .option("--country <code>", t("new/country"))
    .addOption(choice("--region <region>", t("new/region"), regions.codes, t))
    .option("--quarter <quarter>", t("new/quarter"))
    .option("--language <tag>", t("new/language"), "en")
    .action((typed: string, flags: Flags) => {
      const type = oneOf("type", typed, draftTypes) as DraftType;
      const { id = [type, flags.country ?? flags.region, flags.quarter].filter(Boolean).join("-").toLowerCase(), ...facts } = flags;
      for (const need of draftNeeds[type]) if (facts[need] === undefined) throw new CannotRun("usage/needs", { type, option: `--${need}` });
      if (facts.quarter !== undefined && !quarterPattern.test(facts.quarter))
        throw new CannotRun("usage/option", { option: "--quarter", value: facts.quarter, allowed: "2026-Q3" });
      io.out(serialise(draftOf(type, { ...facts, id } as DraftBase & DraftFacts[typeof type])));
    });
