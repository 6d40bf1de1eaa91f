import type { Diagnostic, Severity } from "../diagnostic.js";
import type { Language } from "../language.js";
import { type Catalogue, describe } from "../messages.js";
import { sortDiagnostics } from "../sort.js";
import { words } from "./words.js";

/** How findings are written as text. */
export interface TextOptions {
  readonly catalogue: Catalogue;
  /** Language of the texts; English by default. */
  readonly language?: Language;
  /** Also write the guidance below each finding. */
  readonly guidance?: boolean;
  /** Colours for a terminal (ANSI); off by default. */
  readonly color?: boolean;
}

const colors: Readonly<Record<Severity, number>> = { error: 31, warning: 33, advice: 36, info: 34 };

/**
 * Findings as lines of text, sorted, one or two lines each: `file:line:column severity code message`. Empty for no finding.
 */
export function formatText(diagnostics: readonly Diagnostic[], { catalogue, language = "en", guidance = true, color = false }: TextOptions): string {
  const paint = (text: string, code: number) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = sortDiagnostics(diagnostics).map((diagnostic) => {
    const { message, guidance: help, severity, code } = describe(diagnostic, catalogue, language);
    const head = `${placeOf(diagnostic)} ${paint(words[language][severity], colors[severity])} ${message} ${paint(`[${code}]`, 2)}`;
    return guidance && help ? `${head}\n    ${help}` : head;
  });
  return lines.length ? `${lines.join("\n")}\n` : "";
}

/** Names of files and members come from outside: control characters and marks of direction are shown, not sent to the terminal. */
const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);

function placeOf({ file, range, pointer, cell }: Diagnostic): string {
  const place = cell
    ? [cell.sheet, cell.row, cell.heading ?? cell.column].filter((part) => part !== undefined).join(":")
    : range
      ? `${range.start.line}:${range.start.column}`
      : undefined;
  return printable([file, place, pointer && ` ${pointer}`].filter(Boolean).join(":").replaceAll(": ", " ").trim()) || "-";
}
