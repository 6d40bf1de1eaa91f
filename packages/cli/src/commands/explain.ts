import { type Explanation, explain, explainableCodes } from "@cop-sdk/validation";
import { Command } from "commander";
import type { Context } from "../context.js";
import { CannotRun } from "../usage.js";

/** `cop explain`: what a finding means and how to mend it, with examples. */
export const explainCommand = ({ io, language, t }: Context): Command => {
  const titled = (code: string): string => {
    const found = explain(code, language);
    return `${code.padEnd(34)} ${found.known ? found.explanation.title : ""}`;
  };

  const pageOf = ({ code, title, message, guidance, severity, citation, mark, examples }: Explanation): string => {
    const ground = citation && ("none" in citation ? citation.none : [citation.id, citation.title].filter(Boolean).join(", "));
    const example = (heading: string, input: unknown) => `\n${heading}\n${indented(input)}`;
    const [good, bad] = [examples?.good[0], examples?.bad[0]];
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
      ...(bad ? [example(t("explain/bad"), bad.input)] : []),
      ...(good ? [example(t("explain/good"), good.input)] : []),
      "",
    ].join("\n");
  };

  return new Command("explain")
    .description(t("explain/about"))
    .argument("[code]", t("explain/code"))
    .action((code: string | undefined) => {
      if (code === undefined) return io.out(`${explainableCodes().map(titled).join("\n")}\n`);
      const found = explain(code, language);
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
