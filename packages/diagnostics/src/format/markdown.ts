import type { Diagnostic } from "../diagnostic.js";
import type { DescribedDiagnostic } from "../messages.js";
import { byFile, described, type FormatOptions } from "./options.js";
import { placeInFile } from "./place.js";
import { printableSentence } from "./printable.js";
import { suppressionText, words } from "./words.js";

/** Findings as Markdown (GitHub's form): a heading and a table for each file. */
export function formatMarkdown(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const { language = "en" } = options;
  const { findings, none, place, severity, finding } = words[language];
  const head = `| ${place} | ${severity} | ${finding} |\n| --- | --- | --- |\n`;
  const sections = [...byFile(described(diagnostics, options))].map(
    ([file, found]) => `${file ? `## ${plain(file)}\n\n` : ""}${head}${found.map((one) => rowOf(one, options)).join("")}`,
  );
  return `# ${findings}\n\n${sections.length ? sections.join("\n") : `${none}\n`}`;
}

function rowOf(finding: DescribedDiagnostic, { language = "en" }: FormatOptions): string {
  const { severity, message, guidance, code, suppression } = finding;
  const level = plain(words[language][severity]);
  const lines = [
    `${plain(message)} \\[${plain(code)}\\]`,
    ...(suppression ? [`(${plain(suppressionText(suppression, language))})`] : []),
    ...(guidance ? [plain(guidance)] : []),
  ];
  return `| ${plain(placeInFile(finding))} | ${suppression ? `~~${level}~~` : level} | ${lines.join("<br>")} |\n`;
}

/** A text that Markdown leaves as it is: no markup, no table cell, no HTML, no link, no mention. */
const plain = (text: string): string =>
  printableSentence(text)
    .replace(/[\\`*_[\]|~#$]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;")
    .replaceAll("://", "&#58;//")
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
