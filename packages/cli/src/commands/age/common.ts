import { checkCatalogue } from "@cop-sdk/age/check";
import { ageCatalogue } from "@cop-sdk/age/messages";
import { placeName } from "@cop-sdk/age/pages";
import { type Catalogue, type Diagnostic, formatText, joinCatalogues, type Result, suggest } from "@cop-sdk/diagnostics";
import { nameOf } from "@cop-sdk/model";
import { attachRanges, json, read, readerCatalogue } from "@cop-sdk/reader";
import { yaml } from "@cop-sdk/reader/yaml";
import { riskCatalogue } from "@cop-sdk/risk";
import { Option } from "commander";
import type { Context } from "../../context.js";
import type { Input } from "../../files/inputs.js";
import { choice } from "../../options.js";
import { CannotRun } from "../../usage.js";
import { sayIn } from "./texts/index.js";

/** Texts of all findings that these commands can give. */
export const catalogue: Catalogue = joinCatalogues(ageCatalogue, checkCatalogue, riskCatalogue, readerCatalogue);

/** `--format text|json`. */
export const formatOption = ({ t, language }: Context): Option => choice("--format <format>", sayIn(language)("option/format"), ["text", "json"], t, "text");

/** A value as JSON on standard output. */
export const writeJson = ({ io }: Context, value: unknown): void => io.out(`${JSON.stringify(value, null, 2)}\n`);

/** Lines on standard output. */
export const writeLines = ({ io }: Context, lines: readonly string[]): void => io.out(`${lines.join("\n")}\n`);

/** Reads a document as JSON or YAML and checks it; its findings go to standard error, and an error makes the exit code 1. */
export function readChecked<T>({ bytes, name }: Input, parse: (value: unknown) => Result<T>, { exit, io, language }: Context): T | undefined {
  const reading = read(bytes, { file: name, formats: [json, yaml] });
  const checked: Result<T> = reading.ok ? parse(reading.value) : reading;
  const placed: readonly Diagnostic[] = reading.ok ? attachRanges(checked.diagnostics, reading) : checked.diagnostics;
  io.error(formatText([...(reading.ok ? reading.diagnostics : []), ...placed], { catalogue, language }));
  if (reading.ok && checked.ok) return checked.value;
  exit(1);
  return undefined;
}

/** A word of a closed list, or a refusal that names the nearest. */
export function wordOf(option: string, value: string, allowed: readonly string[]): string {
  if (allowed.includes(value)) return value;
  throw new CannotRun("usage/option", {
    option,
    value,
    allowed: allowed.length <= 12 ? allowed.join(", ") : (suggest(value, allowed) ?? `${allowed.slice(0, 8).join(", ")} …`),
  });
}

/** Words separated by commas. */
export const wordsOf = (option: string, value: string, allowed: readonly string[]): readonly string[] =>
  split(value).map((word) => wordOf(option, word, allowed));

const split = (value: string): readonly string[] => [
  ...new Set(
    value
      .split(",")
      .map((item) => item.trim())
      .filter(Boolean),
  ),
];

/** Whether a text is the code of a state that has a name, or of a part of one. */
const isPlace = (text: string): boolean => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(text) && nameOf(text.slice(0, 2), "en") !== text.slice(0, 2);

/** `--in`: places separated by commas. */
export function placesOf({ language }: Context, option: string, value: string): readonly string[] {
  const places = split(value);
  const wrong = places.find((place) => !isPlace(place));
  if (places.length === 0 || wrong !== undefined)
    throw new CannotRun("usage/option", { option, value: wrong ?? value, allowed: sayIn(language)("allowed/place") });
  return places;
}

/** A place with its name. */
export const namedPlace = (place: string, { language }: Context): string => `${place} ${placeName(place, nameOf(place.slice(0, 2), language), language)}`;

/** `--age`: single ages and spans. */
export function agesOf({ language }: Context, option: string, value: string): readonly number[] {
  const ages = split(value).map((part) => /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(part));
  const spans = ages.map((match) => match && ([Number(match[1]), Number(match[2] ?? match[1])] as const));
  if (spans.length === 0 || spans.some((span) => !span || span[0] > span[1] || span[1] > 120))
    throw new CannotRun("usage/option", { option, value, allowed: sayIn(language)("allowed/ages") });
  return [...new Set(spans.flatMap((span) => (span ? Array.from({ length: span[1] - span[0] + 1 }, (_, index) => span[0] + index) : [])))];
}

/** The value of an option that a command cannot do without. */
export function needed<T>(value: T | undefined, type: string, option: string): T {
  if (value === undefined) throw new CannotRun("usage/needs", { type, option });
  return value;
}

/** An option that takes places. */
export const placesOption = (context: Context): Option =>
  new Option("--in <places>", sayIn(context.language)("option/in")).argParser((value: string) => placesOf(context, "--in", value));

/** An option that takes ages. */
export const agesOption = (context: Context): Option =>
  new Option("--age <ages>", sayIn(context.language)("option/ages")).argParser((value: string) => agesOf(context, "--age", value));
