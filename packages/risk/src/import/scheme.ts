import type { Relation } from "../crosswalk/mapping.js";

/** A text in a language; `language` is empty where the text names none. */
export interface ImportedText {
  /** A BCP 47 tag in lower case. */
  readonly language: string;
  readonly text: string;
}

/** A concept as it was read. */
export interface ImportedConcept {
  readonly iri: string;
  /** Preferred labels, one a language, by language. */
  readonly labels: readonly ImportedText[];
  readonly definitions: readonly ImportedText[];
  readonly notations: readonly string[];
  /** Notes, editorial ones included, so that warnings travel. */
  readonly notes: readonly ImportedText[];
  /** Broader concepts that are in the text. */
  readonly broader: readonly string[];
  /** Mappings to concepts of other schemes, whether in the text or not. */
  readonly matches: readonly { readonly relation: Relation; readonly target: string }[];
}

/** A concept scheme as it was read. */
export interface ImportedScheme {
  readonly iri: string;
  readonly titles: readonly ImportedText[];
  /** In alphabetical order of their names. */
  readonly concepts: readonly ImportedConcept[];
}
