import { type Concept, schemes } from "@cop-sdk/risk";
import { labelOf } from "@cop-sdk/risk/labels";
import { Command } from "commander";
import type { Context } from "../../context.js";
import { formatOption, schemeNamed, warningsOf, writeJson, writeLines } from "./common.js";
import { sayIn } from "./texts/index.js";

/** `cop risk list`: the schemes, or the concepts of one. */
export const listCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  const lineOf = (concept: Concept): string =>
    [concept.id.padEnd(44), labelOf(concept.id, context.language)?.text ?? concept.label, ...warningsOf(concept, say).map((warning) => `(${warning})`)].join(
      " ",
    );
  return new Command("list")
    .description(say("list/about"))
    .argument("[scheme]", say("list/scheme"))
    .addOption(formatOption(context))
    .action((id: string | undefined, { format }: { readonly format: string }) => {
      if (id !== undefined) {
        const scheme = schemeNamed(id, "scheme");
        if (format === "json") return writeJson(context, scheme);
        return writeLines(context, [`${scheme.title}, ${scheme.publisher}, ${scheme.edition}`, scheme.evidence, "", ...scheme.concepts.map(lineOf)]);
      }
      if (format === "json")
        return writeJson(
          context,
          schemes.map(({ concepts, ...scheme }) => ({ ...scheme, concepts: concepts.length })),
        );
      writeLines(
        context,
        schemes.map((scheme) => `${scheme.id.padEnd(12)} ${scheme.title} (${scheme.edition}); ${say("concepts-count", { count: scheme.concepts.length })}`),
      );
    });
};
