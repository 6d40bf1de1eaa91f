import { atLeast, type Diagnostic, type Severity } from "../diagnostic.js";
import type { DescribedDiagnostic } from "../messages.js";
import { byFile, described, type FormatOptions } from "./options.js";
import { placeInFile } from "./place.js";
import { suppressionText, words } from "./words.js";
import { escapeMarkup as xml } from "./xml.js";

/** How findings are written for programs that read JUnit's XML. */
export interface JunitOptions extends FormatOptions {
  /** Names of all files that were checked: those without findings are suites that passed. */
  readonly files?: readonly string[];
  /** Mildest severity that is a failure; milder findings pass with a note. An error by default. */
  readonly failOn?: Severity;
}

/** Findings as JUnit XML: a suite for each file, a case for each finding; suppressed ones are skipped. */
export function formatJunit(diagnostics: readonly Diagnostic[], options: JunitOptions): string {
  const { language = "en", files = [], failOn = "error" } = options;
  const failing = ({ severity, suppression }: Diagnostic) => !suppression && atLeast(severity, failOn);

  const caseOf = (finding: DescribedDiagnostic): string => {
    const { code, severity, message, guidance, suppression } = finding;
    const level = words[language][severity];
    const outcome = suppression
      ? `<skipped message="${xml(suppressionText(suppression, language))}"/>`
      : failing(finding)
        ? `<failure type="${severity}" message="${xml(`${level}: ${message}`)}">${xml(guidance)}</failure>`
        : `<system-out>${xml(`${level}: ${message}\n${guidance}`)}</system-out>`;
    return `    <testcase classname="${xml(code)}" name="${xml(`${placeInFile(finding)} ${message}`)}">${outcome}</testcase>\n`;
  };

  const suiteOf = (file: string, found: readonly DescribedDiagnostic[]): string => {
    const cases = found.length ? found.map(caseOf).join("") : `    <testcase classname="${xml(file || "-")}" name="${xml(words[language].none)}"/>\n`;
    return `  <testsuite name="${xml(file || "-")}" ${counts(found, failing)}>\n${cases}  </testsuite>\n`;
  };

  const all = described(diagnostics, options);
  const found = byFile(all);
  const clean = files.filter((file) => !found.has(file)).map((file) => [file, []] as const);
  const suites = [...found, ...clean].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const total = `tests="${all.length + clean.length}" failures="${all.filter(failing).length}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cop" ${total}>\n${suites.map(([file, own]) => suiteOf(file, own)).join("")}</testsuites>\n`;
}

const counts = (found: readonly Diagnostic[], failing: (finding: Diagnostic) => boolean): string =>
  `tests="${Math.max(1, found.length)}" failures="${found.filter(failing).length}" errors="0" skipped="${found.filter(({ suppression }) => suppression).length}"`;
