import { quoted, words } from "../build.js";
import type { Inline, Line } from "../content.js";
import { identifier, label } from "../scope.js";
import { listWith } from "./code-lists.js";
import { type DocumentScope, ownPhrase } from "./document-scope.js";

/** Lines after each other with a separator; empty ones leave no trace. */
export const joinLines = (lines: readonly Line[], separator: string): Line =>
  lines.filter((line) => line.length > 0).flatMap((line, index): Line => (index === 0 ? line : [...words(separator), ...line]));

/** A line with another in brackets behind it. Two texts of one language become one, so that the brackets run as they do, whatever the direction of the report. */
export function inBrackets(line: Line, other: Line): Line {
  const [text, ...others] = line;
  const [added, ...more] = other;
  const areOne = text?.kind === "text" && added?.kind === "text" && text.language === added.language && others.length + more.length === 0;
  return areOne ? [{ ...text, text: `${text.text} (${added.text})` }] : [...line, ...words(" ("), ...other, ...words(")")];
}

/** A line with the label of its member before it. */
export const labelled = (scope: DocumentScope, name: string, line: Line, parent?: string): Line => [
  ...words(`${scope.label(name, parent)}${scope.phrases.colon}`),
  ...line,
];

/** A text in one of its languages; one that is not the report's comes with the name of its language. */
export function translation(scope: DocumentScope, tag: string, text: unknown): Line {
  const said = quoted(String(text), tag, scope.language);
  return tag === scope.language ? [said] : [said, ...words(` (${ownPhrase(scope, "language", tag)})`)];
}

/** Marks of sources, `[1]`; an id that the list of sources lacks stands as it is. */
export function sourceMarks(scope: DocumentScope, ids: unknown): readonly Inline[] {
  if (!Array.isArray(ids)) return [];
  const known = scope.numbers(ids).map((number): Inline => ({ kind: "reference", target: `source-${number}`, text: `[${number}]` }));
  const lost = ids.filter((id) => scope.numbers([id]).length === 0).map((id): Inline => identifier(scope, `[${String(id)}]`));
  return [...known, ...lost];
}

/** Word for a code whose schema names no code list of its own. */
export function codeWord(scope: DocumentScope, code: string): string {
  const list = listWith(code);
  return list === undefined ? ownPhrase(scope, "code", code) : label(scope, list, code);
}
