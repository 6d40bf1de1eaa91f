import { type Diagnostic, severities } from "../diagnostic.js";
import { type DescribedDiagnostic, fillTemplate } from "../messages.js";
import { byFile, described } from "./options.js";
import { placeInFile } from "./place.js";
import { printableSentence } from "./printable.js";
import { blockOf, painted, type TextOptions } from "./text.js";
import { words } from "./words.js";

/** So many places of further findings of one rule are told. */
const mostPlaces = 12;

/**
 * Findings as a colleague tells them: file by file, the gravest first, those of one rule together. The first of a rule comes with its excerpt and guidance; others that
 * say the same follow as a line of places, others that say more with a line each. Empty for no finding.
 *
 * @example
 * ```ts
 * import { formatReview, type Diagnostic, type Catalogue } from "@cop-sdk/diagnostics";
 *
 * declare const found: readonly Diagnostic[];
 * declare const catalogue: Catalogue;
 * formatReview(found, { catalogue, language: "fr" });
 * ```
 */
export function formatReview(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const blocks = [...byFile(described(diagnostics, options)).values()].flatMap((found) => classesOf(found).map((list) => classBlock(list, options)));
  return blocks.length ? `${blocks.join("\n")}\n` : "";
}

/** Findings of one file by rule, in the order of their gravity, then of their first place; what does not count comes last. */
function classesOf(found: readonly DescribedDiagnostic[]): readonly (readonly DescribedDiagnostic[])[] {
  const classes = new Map<string, DescribedDiagnostic[]>();
  for (const finding of found) {
    const key = `${finding.suppression ? severities.length : severities.indexOf(finding.severity)} ${finding.code}`;
    const known = classes.get(key);
    if (known) known.push(finding);
    else classes.set(key, [finding]);
  }
  const rank = ([key]: readonly [string, unknown]): number => Number(key.split(" ")[0]);
  return [...classes].sort((a, b) => rank(a) - rank(b)).map(([, list]) => list);
}

function classBlock(list: readonly DescribedDiagnostic[], options: TextOptions): string {
  const [first, ...others] = list;
  if (!first) return "";
  const same = others.filter((one) => one.message === first.message && !one.suppression);
  const different = others.filter((one) => one.message !== first.message || one.suppression);
  const { textOf: _, ...plain } = options;
  return [
    blockOf(first, showsLittle(first, options) ? plain : options),
    ...(same.length > 0 ? [`    ${alsoAt(same, options)}`] : []),
    ...different.map((one) => blockOf(one, { ...plain, guidance: false })),
  ].join("\n");
}

/** Whether an excerpt would show no more than an opening bracket: of a whole document, or of a list. */
function showsLittle({ pointer, range, file }: DescribedDiagnostic, { textOf }: TextOptions): boolean {
  if (pointer === "") return true;
  const line = range && textOf?.(file)?.split("\n")[range.start.line - 1];
  return line?.charAt(range?.start.column === undefined ? 0 : range.start.column - 1) === "[";
}

function alsoAt(same: readonly DescribedDiagnostic[], { language = "en", color = false }: TextOptions): string {
  const places = same.slice(0, mostPlaces).map(placeInFile);
  const more = same.length > mostPlaces ? ["…"] : [];
  return painted(printableSentence(fillTemplate(words[language].also, { count: same.length, places: [...places, ...more] }, language)), 2, color);
}
