import type { CopDocument } from "@cop-sdk/model";
import type { Difference, IsShown, Line } from "@cop-sdk/reports";
import { safeTextsOf, validate } from "@cop-sdk/validation";
import { Command } from "commander";
import type { Context } from "../context.js";
import { readOneDocument } from "../files/one-document.js";
import { writeOutput } from "../files/output.js";
import { choice } from "../options.js";

interface DiffFlags {
  readonly format: "text" | "json" | "md" | "html";
  readonly output: string;
  readonly showValues?: boolean;
}

/** `cop diff`: what differs between two versions of a document; exit code 1 when something does. */
export const diffCommand = (context: Context): Command => {
  const { io, language, t, exit } = context;
  return new Command("diff")
    .description(t("diff/about"))
    .argument("<before>", t("diff/before"))
    .argument("<after>", t("diff/after"))
    .addOption(choice("--format <format>", t("diff/format"), ["text", "json", "md", "html"], t, "text"))
    .option("-o, --output <file>", t("diff/output"), "-")
    .option("--show-values", t("validate/show-values"))
    .action(async (earlier: string, later: string, { format, output, showValues = false }: DiffFlags) => {
      const before = await readOneDocument(earlier, context);
      const after = await readOneDocument(later, context);
      const { compareDocuments, comparisonContent, differencesBetween } = await import("@cop-sdk/reports");
      const options = { language, isShown: (document: CopDocument) => shownIn(document, showValues) };
      const items = compareDocuments(before, after);
      const count = (wanted: string): number => items.filter(({ standing }) => standing === wanted).length;
      const counts = { new: count("new"), changed: count("changed"), ended: count("ended"), unchanged: count("unchanged") };
      const forms = {
        text: () => differencesBetween(before, after, options).map(lineOf).join(""),
        json: () =>
          `${JSON.stringify({ before: before.id, after: after.id, counts, items: items.filter(({ standing }) => standing !== "unchanged") }, null, 2)}\n`,
        md: async () => (await import("@cop-sdk/reports/markdown")).markdownOf(comparisonContent(before, after, options)),
        html: async () => (await import("@cop-sdk/reports/html")).htmlOf(comparisonContent(before, after, options)),
      };
      writeOutput(output, await forms[format](), io);
      io.error(`${t("diff/summary", counts)}\n`);
      if (counts.unchanged < items.length) exit(1);
    });
};

/** Values that may be shown: ids, codes and dates, or all on request; never those that findings about privacy or safety point at. */
function shownIn(document: CopDocument, showValues: boolean): IsShown {
  const isSafe = safeTextsOf(document);
  const hidden = validate(document).diagnostics.flatMap(({ code, pointer }) => (/^(?:privacy|safety)\//.test(code) ? [pointer] : []));
  return (value, pointer) => {
    if (hidden.some((under) => pointer === under || pointer.startsWith(`${under}/`))) return false;
    return showValues || (typeof value === "string" && isSafe(value, pointer));
  };
}

const signs = { new: "+", ended: "-", changed: "~" } as const;

/** One difference on a line: `~ Activities, A1, Status: Announced → Held`. */
function lineOf({ standing, place, before, after }: Difference): string {
  const values = standing === "changed" ? [before, after].map((line) => textOf(line) || "–") : [textOf(standing === "new" ? after : before)];
  return `${signs[standing]} ${textOf(place)}: ${values.join(" → ")}\n`;
}

const textOf = (line: Line): string => line.map(({ text }) => text).join("");
