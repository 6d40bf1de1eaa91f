import { suggest } from "@cop-sdk/diagnostics";
import { type Concept, conceptIds, findConcept, findScheme, isUnverified, type Scheme, schemes } from "@cop-sdk/risk";
import type { Option } from "commander";
import type { Context } from "../../context.js";
import { choice } from "../../options.js";
import { CannotRun } from "../../usage.js";
import { type Say, sayIn } from "./texts/index.js";

/** `--format text|json`, the same for each command of `cop risk`. */
export const formatOption = ({ t, language }: Context): Option => choice("--format <format>", sayIn(language)("format"), ["text", "json"], t, "text");

/** A value as JSON on standard output. */
export const writeJson = ({ io }: Context, value: unknown): void => io.out(`${JSON.stringify(value, null, 2)}\n`);

/** Lines on standard output. */
export const writeLines = ({ io }: Context, lines: readonly string[]): void => io.out(`${lines.join("\n")}\n`);

/** The scheme of an id, or a refusal that lists the ids. */
export function schemeNamed(id: string, argument: string): Scheme {
  const scheme = findScheme(id);
  if (scheme) return scheme;
  throw new CannotRun("usage/option", { option: argument, value: id, allowed: schemes.map((known) => known.id).join(", ") });
}

/** The concept of an id, or a refusal that names the nearest. */
export function conceptNamed(id: string, argument: string): Concept {
  const concept = findConcept(id);
  if (concept) return concept;
  throw new CannotRun("usage/option", { option: argument, value: id, allowed: nearConcepts(id) ?? "scheme:path (cop risk list)" });
}

/** Ids that may be meant: the one that is spelt most alike, or a few that hold the words. */
function nearConcepts(id: string): string | undefined {
  const words = id.slice(id.indexOf(":") + 1).toLowerCase();
  const holding = words.length > 2 ? conceptIds().filter((known) => known.includes(words)) : [];
  return suggest(id, conceptIds()) ?? (holding.length > 0 ? holding.slice(0, 5).join(", ") : undefined);
}

/** What has to be said of a concept that is not verified. */
export const warningsOf = (concept: Concept, say: Say): readonly string[] => [
  ...(concept.marks.label === "K" ? [`[K] ${say("unverified-label")}`] : []),
  ...(isUnverified(concept) ? [`[K] ${say("unverified-definition")}`] : []),
];
