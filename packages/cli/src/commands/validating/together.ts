import type { Diagnostic } from "@cop-sdk/diagnostics";
import type { CopDocument } from "@cop-sdk/model";
import { attachRanges, read } from "@cop-sdk/reader";
import { acrossRules, type Regrading, type TogetherOptions, validateTogether } from "@cop-sdk/validation";
import { documentFormats } from "../../files/document-formats.js";
import type { Input } from "../../files/inputs.js";

/** A document of a run whose structure holds, with the input that it came from. */
export interface CheckedInput {
  readonly document: CopDocument;
  readonly input: Input;
}

const across: ReadonlySet<string> = new Set(acrossRules.map(({ code }) => code));

/** Changed severities apart: those of rules about documents beside each other, and the others. */
export function apart(severities: Regrading): { readonly together: Regrading; readonly alone: Regrading } {
  const chosen = (isAcross: boolean): Regrading => Object.fromEntries(Object.entries(severities).filter(([code]) => across.has(code) === isAcross));
  return { together: chosen(true), alone: chosen(false) };
}

/** What is found in the documents of a run beside each other, with places in their texts. A text is read again only when something was found in it. */
export function findTogether(checked: readonly CheckedInput[], options: TogetherOptions): readonly Diagnostic[] {
  if (checked.length < 2 && !options.groups?.length) return [];
  const { diagnostics } = validateTogether(
    checked.map(({ document, input }) => ({ document, file: input.name })),
    options,
  );
  const named = new Set(diagnostics.flatMap(({ file, related = [] }) => [file, ...related.map((place) => place.file)]));
  return checked
    .filter(({ input }) => named.has(input.name))
    .reduce((found, { input: { name, bytes } }) => attachRanges(found, read(bytes, { file: name, formats: documentFormats })), diagnostics);
}
