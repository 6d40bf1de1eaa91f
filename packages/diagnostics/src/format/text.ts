import type { Diagnostic, Severity } from "../diagnostic.js";
import type { DescribedDiagnostic } from "../messages.js";
import { codeFrame } from "./frame.js";
import { described, type FormatOptions } from "./options.js";
import { placeOf } from "./place.js";
import { printable, printableSentence } from "./printable.js";
import { suppressionText, words } from "./words.js";

/** How findings are written as text. */
export interface TextOptions extends FormatOptions {
  /** Also write the guidance below each finding. */
  readonly guidance?: boolean;
  /** Colours for a terminal (ANSI); off by default. */
  readonly color?: boolean;
  /**
   * The text of a file, for a code frame below each finding; `undefined` for a file without. It is printed as it is given: hand in a masked text
   * unless its values may be shown.
   */
  readonly textOf?: (file: string | undefined) => string | undefined;
}

const colors: Readonly<Record<Severity, number>> = { error: 31, warning: 33, advice: 36, info: 34 };
const dim = 2;

/**
 * Findings as lines of text, sorted: `file:line:column /pointer severity message [code]`, then the code frame and the guidance. Empty for no finding.
 */
export function formatText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const blocks = described(diagnostics, options).map((finding) => blockOf(finding, options));
  return blocks.length ? `${blocks.join("\n")}\n` : "";
}

/** A text in a colour, where colours are wanted. */
export const painted = (text: string, code: number, color: boolean): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);

/** A finding with its excerpt and guidance. */
export function blockOf(finding: DescribedDiagnostic, { language = "en", guidance = true, color = false, textOf }: TextOptions): string {
  const paint = (text: string, code: number) => painted(text, code, color);
  const { message, guidance: help, severity, code, suppression } = finding;
  return [
    `${placeOf(finding)} ${paint(words[language][severity], suppression ? dim : colors[severity])} ${printableSentence(message)} ${paint(`[${printable(code)}]`, dim)}`,
    ...(suppression ? [`    (${printableSentence(suppressionText(suppression, language))})`] : []),
    ...frameOf(finding, textOf).map((line) => `    ${paint(line, dim)}`),
    ...(guidance && help ? [`    ${printableSentence(help)}`] : []),
  ].join("\n");
}

function frameOf({ range, file }: DescribedDiagnostic, textOf: TextOptions["textOf"]): readonly string[] {
  const text = range && textOf?.(file);
  return range && text ? codeFrame(text, range).split("\n") : [];
}
