import type { Diagnostic, Severity } from "../diagnostic.js";
import type { DescribedDiagnostic } from "../messages.js";
import { described, type FormatOptions } from "./options.js";
import { placeInFile } from "./place.js";
import { printable, printableSentence } from "./printable.js";
import { suppressionText } from "./words.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", advice: "notice", info: "notice" };

/** Findings as workflow commands of GitHub Actions, one a line: annotations at file and line. Suppressed ones are notices. */
export function formatGithub(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  return described(diagnostics, options)
    .map((finding) => {
      const { severity, message, guidance, suppression } = finding;
      const command = suppression ? "notice" : commands[severity];
      const lines = [
        `${placeInFile(finding)} ${printableSentence(message)}`,
        ...(suppression ? [`(${printableSentence(suppressionText(suppression, options.language ?? "en"))})`] : []),
        ...(guidance ? [printableSentence(guidance)] : []),
      ];
      return `::${command} ${propertiesOf(finding)}::${escapeData(lines.join("\n"))}\n`;
    })
    .join("");
}

function propertiesOf({ file, range, code }: DescribedDiagnostic): string {
  const oneLine = range && range.end.line === range.start.line;
  const properties = {
    ...(file === undefined ? {} : { file }),
    ...(range ? { line: range.start.line, endLine: range.end.line, col: range.start.column } : {}),
    ...(oneLine && range.end.column > range.start.column ? { endColumn: range.end.column - 1 } : {}),
    title: code,
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(printable(String(value)))}`)
    .join(",");
}

const escapeData = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
