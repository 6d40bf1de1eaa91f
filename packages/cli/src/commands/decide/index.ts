import { fromWire, type WireQuestion } from "@cop-sdk/age";
import { type Audience, answer } from "@cop-sdk/age/explain";
import { families } from "@cop-sdk/age/packs";
import { formatText } from "@cop-sdk/diagnostics";
import { assess, parseProfile, type RiskFact, riskFactsOf } from "@cop-sdk/risk";
import { Command, Option } from "commander";
import type { Context } from "../../context.js";
import { readInputs } from "../../files/inputs.js";
import { choice } from "../../options.js";
import { CannotRun } from "../../usage.js";
import { catalogue, formatOption, readChecked, wordsOf, writeJson, writeLines } from "../age/common.js";
import { sayIn } from "../age/texts/index.js";
import { type FactFlags, hasFactFlags, withFactOptions, withFlags } from "./facts.js";
import { answerLines } from "./stream.js";

interface DecideFlags extends FactFlags {
  readonly packs?: WireQuestion["packs"];
  readonly ndjson?: boolean;
  readonly risks?: string;
  readonly audience: Audience;
  readonly format: string;
}

/** `cop decide`: one question, or a stream of them. */
export const decideCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  const command = new Command("decide")
    .description(say("decide/about"))
    .argument("[file]", say("decide/file"))
    .option("--ndjson", say("decide/ndjson"))
    .addOption(new Option("--packs <families>", say("decide/packs")).argParser((value: string) => wordsOf("--packs", value, families)))
    .option("--risks <profile>", say("decide/risks"))
    .addOption(choice("--audience <audience>", say("decide/audience"), ["expert", "child"], context.t, "expert"))
    .addOption(formatOption(context));
  return withFactOptions(command, context).action(async (file: string | undefined, given: DecideFlags) => {
    if (given.ndjson) {
      if (file === undefined) throw new CannotRun("usage/missing-argument", { value: "file", command: "cop decide" });
      if (hasFactFlags(given) || given.packs || given.risks)
        throw new CannotRun("usage/option", { option: "--ndjson", value: "--ndjson", allowed: "cop decide FILE|- --ndjson" });
      return answerLines(file, context);
    }
    const assessed = given.risks === undefined ? undefined : await risksOf(given.risks, context);
    if (given.risks !== undefined && !assessed) return;
    const flags: DecideFlags = { ...given, ...(assessed && { assessed }) };
    if (file === undefined) {
      if (!hasFactFlags(flags)) throw new CannotRun("usage/missing-argument", { value: "file", command: "cop decide" });
      const question = fromWire(withFlags({}, flags));
      context.io.error(formatText(question.diagnostics, { catalogue, language: context.language }));
      return question.ok ? tell(question.value, flags, context) : context.exit(1);
    }
    for await (const input of readInputs([file], context.io)) {
      const question = readChecked(input, (value) => fromWire(withFlags(value, flags)), context);
      if (question) tell(question, flags, context);
    }
  });
};

/** The risks of a profile, after its safeguards. */
async function risksOf(file: string, context: Context): Promise<readonly RiskFact[] | undefined> {
  for await (const input of readInputs([file], context.io)) {
    const profile = readChecked(input, parseProfile, context);
    return profile && riskFactsOf(assess(profile));
  }
  return undefined;
}

function tell({ facts, packs: named }: WireQuestion, flags: DecideFlags, context: Context): void {
  const packs = flags.packs ?? named;
  const answered = answer(facts, { language: context.language, ...(packs && { packs }) });
  if (flags.format === "json") writeJson(context, answered);
  else writeLines(context, [answered.explanation[flags.audience]]);
}
