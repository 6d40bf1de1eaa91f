import type { Language } from "@cop-sdk/diagnostics";
import type { Mark } from "@cop-sdk/model";

/** How a term looks, as pieces of patterns by language; `other` for languages beside the six in which it was met. */
export type TermForms = Readonly<Partial<Record<Language | "other", string>>>;

/** A term of child protection that is replaced, or used with care. */
export interface TermEntry {
  /** Name of the entry; its preferred words stand in the catalogue under `preferred/<id>`. */
  readonly id: string;
  /** `guidelines`: within the subject of the Terminology Guidelines. `house`: beside them, because documents of this kind use the word. */
  readonly scope: "guidelines" | "house";
  /** How the status of the term is known: seen in a secondary source, or from memory. Neither edition of the Guidelines was read directly. */
  readonly mark: Mark;
  readonly forms: TermForms;
  /** Pieces of text, one of which every form has; a space stands for a gap. */
  readonly cues: readonly string[];
  /** All forms, in small letters or not, at the beginning of a word. */
  readonly pattern: RegExp;
}

/** Declares a term; its cues are separated by `|`. */
export const term = (id: string, scope: TermEntry["scope"], mark: Mark, cues: string, forms: TermForms): TermEntry => ({
  id,
  scope,
  mark,
  forms,
  cues: cues.split("|"),
  pattern: new RegExp(
    Object.values(forms)
      .map((form) => `(?<![\\p{Lu}\\p{Ll}])(?:${form})`)
      .join("|"),
    "giu",
  ),
});

/** The cues of terms: a text without any of them has no term. */
export const cuesOf = (entries: readonly TermEntry[]): readonly string[] => [...new Set(entries.flatMap(({ cues }) => cues))];
