import { type Gap, type MapResult, type Match, map, mappings, type Step } from "@cop-sdk/risk";
import { labelOf } from "@cop-sdk/risk/labels";
import { Command } from "commander";
import type { Context } from "../../context.js";
import { conceptNamed, formatOption, schemeNamed, warningsOf, writeJson, writeLines } from "./common.js";
import { type Say, sayIn } from "./texts/index.js";

/** `cop risk map`: what a concept is called in another scheme. */
export const mapCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  return new Command("map")
    .description(say("map/about"))
    .argument("<id>", say("map/id"))
    .requiredOption("--to <scheme>", say("map/to"))
    .addOption(formatOption(context))
    .action((id: string, { to, format }: { readonly to: string; readonly format: string }) => {
      const result = map(conceptNamed(id, "id").id, schemeNamed(to, "--to").id);
      if (format === "json") return writeJson(context, result);
      writeLines(context, linesOf(result, context, say));
    });
};

const linesOf = ({ concept, matches, gaps }: MapResult, context: Context, say: Say): readonly string[] => [
  `${concept}  ${labelOf(concept, context.language)?.text ?? ""}`,
  ...matches.flatMap((match) => matchLines(match, context, say)),
  ...gaps.map((gap) => gapLine(gap, say)),
  ...(matches.length + gaps.length === 0 ? [say("nothing-known")] : []),
];

/** A match: the relation, the target with its warnings, and the way there with the reasons. */
export function matchLines({ target, relation, confidence, path }: Match, { language }: Context, say: Say): readonly string[] {
  const warnings = warningsOf(conceptNamed(target, "id"), say).map((warning) => ` (${warning})`);
  return [
    `  ${say(relation)} ${target}, ${labelOf(target, language)?.text ?? ""} (${say("confidence")}: ${say(confidence)})${warnings.join("")}`,
    ...path.map((step) => `      ${stepLine(step, say)}`),
  ];
}

function stepLine({ from, relation, to, mapping }: Step, say: Say): string {
  const row = mappings.find(({ id }) => id === mapping);
  return `${from} ${say(relation)} ${to}${row ? ` [${row.id}] ${row.comment}` : ""}`;
}

/** A gap with its reason. */
export const gapLine = ({ scheme, extent, reason }: Gap, say: Say): string => `  ${scheme}: ${say(`gap-${extent}`)}. ${reason}`;
