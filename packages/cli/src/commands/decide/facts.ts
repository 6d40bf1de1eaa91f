import { aspects, features, lawfulBases, measures, riskClasses, serviceTypes } from "@cop-sdk/age/vocabulary";
import type { RiskFact } from "@cop-sdk/risk";
import type { Command } from "commander";
import { Option } from "commander";
import type { Context } from "../../context.js";
import { dayOption } from "../../options.js";
import { CannotRun } from "../../usage.js";
import { placesOf, wordOf, wordsOf } from "../age/common.js";
import { sayIn } from "../age/texts/index.js";

/** The common facts of a question as options. */
export interface FactFlags {
  readonly date?: string;
  readonly in?: string;
  readonly age?: unknown;
  readonly aspect?: string;
  readonly feature?: string;
  readonly type?: readonly string[];
  readonly basis?: string;
  readonly measure?: string;
  readonly riskClass?: string;
  readonly directed?: boolean;
  readonly likely?: boolean;
  readonly platform?: boolean;
  /** Assessed risks, from a profile. */
  readonly assessed?: readonly RiskFact[];
}

/** Adds the options of the common facts to a command. */
export function withFactOptions(command: Command, context: Context): Command {
  const say = sayIn(context.language);
  const word = (flags: string, about: string, allowed: readonly string[], listed = allowed.length <= 12): Option => {
    const option = new Option(flags, listed ? `${about} (${context.t("help/choices")}: ${allowed.join(", ")})` : about);
    return option.argParser((value: string) => wordOf(option.long ?? flags, value, allowed));
  };
  return command
    .addOption(dayOption("--date <day>", say("option/date")))
    .addOption(new Option("--in <place>", say("option/in-one")).argParser((value: string) => onePlace(value, context)))
    .addOption(new Option("--age <age>", say("option/age")).argParser((value: string) => ageOf(value, context)))
    .addOption(word("--aspect <aspect>", say("option/aspect"), aspects))
    .addOption(word("--feature <feature>", say("option/feature"), features))
    .addOption(new Option("--type <types>", say("option/type")).argParser((value: string) => wordsOf("--type", value, serviceTypes)))
    .addOption(word("--basis <basis>", say("option/basis"), lawfulBases))
    .addOption(word("--measure <measure>", say("option/measure"), measures))
    .addOption(word("--risk-class <class>", say("option/risk-class"), riskClasses))
    .option("--directed", say("option/directed"))
    .option("--likely", say("option/likely"))
    .option("--platform", say("option/platform"));
}

function onePlace(value: string, context: Context): string {
  const [place, ...others] = placesOf(context, "--in", value);
  if (place === undefined || others.length > 0)
    throw new CannotRun("usage/option", { option: "--in", value, allowed: sayIn(context.language)("allowed/place") });
  return place;
}

function ageOf(value: string, { language }: Context): unknown {
  if (value === "unknown") return { unknown: true };
  const [, min, max] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(value) ?? [];
  if (min === undefined) throw new CannotRun("usage/option", { option: "--age", value, allowed: sayIn(language)("allowed/age") });
  return max === undefined ? { value: Number(min) } : { min: Number(min), max: Number(max) };
}

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);
const part = (value: unknown): Members => (isObject(value) ? value : {});

/** Whether any fact is given by an option. */
export const hasFactFlags = (flags: FactFlags): boolean =>
  (["date", "in", "age", "aspect", "feature", "type", "basis", "measure", "riskClass", "directed", "likely", "platform"] as const).some(
    (name) => flags[name] !== undefined,
  );

/** Puts the facts of options over those of a document; an option wins. What is not an object is left as it is, for the check to refuse. */
export function withFlags(document: unknown, flags: FactFlags): unknown {
  if (!isObject(document)) return document;
  const inner = Object.hasOwn(document, "facts");
  if (inner && !isObject(document.facts)) return document;
  const facts = part(inner ? document.facts : document);
  const { age, aspect, assessed, basis, date, directed, feature, in: place, likely, measure, platform, riskClass, type } = flags;
  const state = place?.split("-", 1)[0];
  const service = {
    ...(type && { types: type }),
    ...(directed && { directedToChildren: true }),
    ...(likely && { likelyAccessedByChildren: true }),
    ...(platform && { onlinePlatform: true }),
    ...(riskClass !== undefined && { riskClass }),
  };
  const { subdivision: _subdivision, ...others } = facts;
  const merged = {
    ...(place === undefined ? facts : others),
    ...(date !== undefined && { date }),
    ...(state !== undefined && { jurisdiction: state }),
    ...(place !== undefined && place !== state && { subdivision: place }),
    ...(age !== undefined && { age }),
    ...(aspect !== undefined ? { aspect } : feature !== undefined && facts.aspect === undefined ? { aspect: "feature" } : {}),
    ...(feature !== undefined && { feature }),
    ...(Object.keys(service).length > 0 && { service: { ...part(facts.service), ...service } }),
    ...(basis !== undefined && { processing: { ...part(facts.processing), lawfulBasis: basis } }),
    ...(assessed && { risks: assessed }),
    ...(measure !== undefined && { proposed: { ...part(facts.proposed), measure } }),
  };
  return inner ? { ...document, facts: merged } : merged;
}
