import { type ConceptId, coverageOfRisks, coverageOfScheme } from "@cop-sdk/risk";
import { labelOf } from "@cop-sdk/risk/labels";
import { Command } from "commander";
import type { Context } from "../../context.js";
import { CannotRun } from "../../usage.js";
import { conceptNamed, formatOption, schemeNamed, writeJson, writeLines } from "./common.js";
import { gapLine } from "./map.js";
import { sayIn } from "./texts/index.js";

/** `cop risk coverage`: how far a scheme, or a list of risks, covers the 4Cs. */
export const coverageCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  const heading = (row: ConceptId) => `${row}  ${labelOf(row, context.language)?.text ?? ""}`;
  return new Command("coverage")
    .description(say("coverage/about"))
    .argument("[scheme]", say("coverage/scheme"))
    .option("--risks <ids>", say("coverage/risks"))
    .addOption(formatOption(context))
    .action((id: string | undefined, { risks, format }: { readonly risks?: string; readonly format: string }) => {
      if (risks !== undefined) {
        const rows = coverageOfRisks(risks.split(",").map((risk) => conceptNamed(risk.trim(), "--risks").id));
        if (format === "json") return writeJson(context, rows);
        return writeLines(
          context,
          rows.map(({ row, reachedBy }) => `${heading(row)}: ${reachedBy.length > 0 ? say("reached", { risks: reachedBy.join(", ") }) : say("not-reached")}`),
        );
      }
      if (id === undefined || id === "core4c") throw new CannotRun("usage/missing-argument", { value: "scheme", command: "cop risk coverage" });
      const rows = coverageOfScheme(schemeNamed(id, "scheme").id);
      if (format === "json") return writeJson(context, rows);
      writeLines(
        context,
        rows.flatMap(({ row, matches, gaps }) => [
          heading(row),
          ...matches.map(({ target, relation, path }) => `  ${path[0]?.from === row ? "" : `(${path[0]?.from}) `}${say(relation)} ${target}`),
          ...gaps.map((gap) => gapLine(gap, say)),
        ]),
      );
    });
};
