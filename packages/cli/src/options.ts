import { isDay } from "@cop-sdk/model";
import { Option } from "commander";
import type { Translate } from "./texts/index.js";
import { CannotRun } from "./usage.js";

/** An option with a closed set of values, told in the help and checked with a sentence in the language. */
export const choice = (flags: string, about: string, choices: readonly string[], t: Translate, preset?: string): Option => {
  const option = new Option(flags, `${about} (${t("help/choices")}: ${choices.join(", ")})`);
  if (preset !== undefined) option.default(preset);
  return option.argParser((value: string) => oneOf(option.long ?? flags, value, choices));
};

/** The value when it is allowed, else a refusal that lists what is. */
export function oneOf(option: string, value: string, allowed: readonly string[]): string {
  if (!allowed.includes(value)) throw new CannotRun("usage/option", { option, value, allowed: allowed.join(", ") });
  return value;
}

/** An option that takes a day. */
export const dayOption = (flags: string, about: string): Option => {
  const option = new Option(flags, about);
  return option.argParser((value: string) => {
    if (!isDay(value)) throw new CannotRun("usage/day", { option: option.long ?? flags, value });
    return value;
  });
};

/** A list of values separated by commas, each of them allowed. */
export const listOf = (option: string, value: string, allowed: readonly string[]): readonly string[] => [
  ...new Set(
    value
      .split(",")
      .map((item) => item.trim())
      .filter(Boolean)
      .map((item) => oneOf(option, item, allowed)),
  ),
];
