import { type Catalogue, joinCatalogues, type Language, suggest } from "@cop-sdk/diagnostics";
import { type Explanation, type ExplanationResult, explain, explainableCodes } from "@cop-sdk/validation";
import { Command } from "commander";
import type { Context } from "../context.js";
import { CannotRun } from "../usage.js";

/** Findings that no rule of validation gives: those of reports and of the assessment of risks. Their packages are loaded when they are asked for. */
async function otherFindings(): Promise<Catalogue> {
  const [{ reportsCatalogue }, { riskCatalogue }] = await Promise.all([import("@cop-sdk/reports"), import("@cop-sdk/risk")]);
  return joinCatalogues(riskCatalogue, reportsCatalogue);
}

/** Steps of a trace are no findings. */
const isFinding = (code: string): boolean => !code.startsWith("risk/trace-");

const codesWith = (others: Catalogue): readonly string[] => [...new Set([...explainableCodes(), ...Object.keys(others.en).filter(isFinding)])].sort();

function explainAny(code: string, language: Language, others: Catalogue): ExplanationResult {
  const found = explain(code, language);
  if (found.known) return found;
  const text = isFinding(code) && Object.hasOwn(others[language], code) ? others[language][code] : undefined;
  if (text !== undefined) return { known: true, explanation: { code, area: code.slice(0, code.indexOf("/")), title: text.message, ...text } };
  const nearest = suggest(code, codesWith(others));
  return nearest === undefined ? { known: false } : { known: false, nearest };
}

/** `cop explain`: what a finding means and how to mend it, with examples. */
export const explainCommand = ({ io, language, t }: Context): Command => {
  const titled = (code: string, others: Catalogue): string => {
    const found = explainAny(code, language, others);
    return `${code.padEnd(34)} ${found.known ? found.explanation.title : ""}`;
  };

  const pageOf = ({ code, title, message, guidance, severity, citation, mark, examples, togetherExamples: together }: Explanation): string => {
    const ground = citation && ("none" in citation ? citation.none : [citation.id, citation.title].filter(Boolean).join(", "));
    const example = (heading: string, input: unknown) => `\n${heading}\n${indented(input)}`;
    const [good, bad] = [examples?.good[0]?.input ?? together?.good[0]?.documents, examples?.bad[0]?.input ?? together?.bad[0]?.documents];
    return [
      `${code}: ${title}`,
      ...(title === message ? [] : ["", message]),
      "",
      guidance,
      ...(severity
        ? [
            "",
            t("explain/severity", {
              severity: Object.entries(severity)
                .map((entry) => entry.join(": "))
                .join(", "),
            }),
          ]
        : []),
      ...(ground ? [t("explain/citation", { citation: mark ? `${ground} [${mark}]` : ground })] : []),
      ...(bad ? [example(t("explain/bad"), bad)] : []),
      ...(good ? [example(t("explain/good"), good)] : []),
      "",
    ].join("\n");
  };

  return new Command("explain")
    .description(t("explain/about"))
    .argument("[code]", t("explain/code"))
    .action(async (code: string | undefined) => {
      const others = await otherFindings();
      if (code === undefined)
        return io.out(
          `${codesWith(others)
            .map((one) => titled(one, others))
            .join("\n")}\n`,
        );
      const found = explainAny(code, language, others);
      if (found.known) return io.out(pageOf(found.explanation));
      throw found.nearest === undefined
        ? new CannotRun("usage/unknown-code-plain", { code })
        : new CannotRun("usage/unknown-code", { code, nearest: found.nearest });
    });
};

const indented = (input: unknown): string => {
  const text = typeof input === "string" ? input : JSON.stringify(input, null, 2);
  const shown = text.length > 2000 ? `${text.slice(0, 2000)}…` : text;
  return shown.replace(/^/gm, "    ");
};
