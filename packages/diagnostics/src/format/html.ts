import { type Diagnostic, severities } from "../diagnostic.js";
import { directionOf } from "../language.js";
import type { DescribedDiagnostic } from "../messages.js";
import { toReport } from "./json.js";
import { byFile, described, type FormatOptions } from "./options.js";
import { placeInFile } from "./place.js";
import { printable } from "./printable.js";
import { suppressionText, words } from "./words.js";
import { escapeMarkup } from "./xml.js";

const style = [
  "body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b1b1b;background:#fff}",
  "table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}",
  "p{margin:.2rem 0}.error{color:#a00000}.warning{color:#7a4b00}.advice,.info{color:#0b4f8a}.suppressed{opacity:.75}",
  "@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}.error{color:#ff9a9a}.warning{color:#ffcf7a}.advice,.info{color:#9ad0ff}}",
].join("");

/** Findings as one HTML page that needs nothing else: no script, no link, no image. */
export function formatHtml(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const { language = "en", catalogue } = options;
  const { findings, none } = words[language];
  const { summary } = toReport(diagnostics, catalogue, language);
  const counted = severities.map((severity) => `${text(words[language][severity])}: ${summary[severity]}`).join(" · ");
  const sections = [...byFile(described(diagnostics, options))].map(([file, found]) => sectionOf(file, found, options));
  return [
    "<!doctype html>",
    `<html lang="${language}" dir="${directionOf(language)}">`,
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width"><title>${text(findings)}</title><style>${style}</style></head>`,
    `<body><h1>${text(findings)}</h1><p>${counted}</p>`,
    ...(sections.length ? sections : [`<p>${text(none)}</p>`]),
    "</body></html>\n",
  ].join("\n");
}

function sectionOf(file: string, found: readonly DescribedDiagnostic[], options: FormatOptions): string {
  const { place, severity, finding } = words[options.language ?? "en"];
  const head = `<thead><tr><th scope="col">${text(place)}</th><th scope="col">${text(severity)}</th><th scope="col">${text(finding)}</th></tr></thead>`;
  const title = file ? `<h2><bdi>${text(printable(file))}</bdi></h2>` : "";
  return `<section>${title}<table>${head}<tbody>\n${found.map((one) => rowOf(one, options)).join("\n")}\n</tbody></table></section>`;
}

function rowOf(finding: DescribedDiagnostic, { language = "en" }: FormatOptions): string {
  const { severity, message, guidance, code, suppression } = finding;
  const why = suppression ? `<p>(${text(suppressionText(suppression, language))})</p>` : "";
  return [
    `<tr${suppression ? ' class="suppressed"' : ""}><td><bdi><code>${text(placeInFile(finding))}</code></bdi></td>`,
    `<td class="${severity}">${suppression ? `<s>${words[language][severity]}</s>` : words[language][severity]}</td>`,
    `<td><p>${text(message)} <bdi><code>${text(code)}</code></bdi></p>${why}${guidance ? `<p>${text(guidance)}</p>` : ""}</td></tr>`,
  ].join("");
}

const text = (value: string): string => escapeMarkup(value);
