/**
 * How a statement is known: `S` seen in a source, `K` from memory and not verified, `I` inferred, `D` our own design.
 */
export type Mark = "S" | "K" | "I" | "D";

/** Id of a concept: `scheme:dotted.path`, lower-case ASCII, never reused. */
export type ConceptId = string;

/**
 * What a concept is, where it is not a risk: a facet of risks, an age group, a risk factor, a level, a driver of risks, a class of material,
 * or something outside the protection of children that its scheme also holds. Only risks are mapped and counted in coverage.
 */
export type ConceptKind = "risk" | "facet" | "age-group" | "risk-factor" | "level" | "driver" | "material" | "outside-scope";

/** One item of a scheme. */
export interface Concept {
  readonly id: ConceptId;
  /** Label in English, as the source has it. */
  readonly label: string;
  /** What it means, in our own words. */
  readonly definition: string;
  /** The broader concept of the same scheme; a top concept has none. */
  readonly parent?: ConceptId;
  /** A risk, when absent. */
  readonly kind?: ConceptKind;
  /** The publisher's own code, where the id could not carry it as it is. */
  readonly notation?: string;
  /** The label is a fixed value of an interface and may not be reworded; {@link Concept.display} is what readers should see. */
  readonly wire?: true;
  /** Label to show to readers instead of a wire value. */
  readonly display?: string;
  readonly note?: string;
  /** Edition of the publication that names it, in schemes that change from edition to edition. */
  readonly edition?: string;
  /** Keys of {@link sources}, with the place. */
  readonly source: string;
  /** How label and definition are known. */
  readonly marks: { readonly label: Mark; readonly definition: Mark };
  /** The concept to use instead; present on retired concepts only. */
  readonly replacedBy?: ConceptId;
}

/** A published (or, where it says so, editorial) list of risks. */
export interface Scheme {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The publisher's edition that the data describes. */
  readonly edition: string;
  /** Day, month or year from which the edition stands. */
  readonly validFrom: string;
  /** Day, month or year of its end; absent while it stands, as far as known. */
  readonly validTo?: string;
  readonly licence: string;
  /** What of it was read, and what was not. */
  readonly evidence: string;
  readonly concepts: readonly Concept[];
}

/** Whether a concept's definition rests on memory and was not verified against its source. Every output has to say so. */
export const isUnverified = (concept: Concept): boolean => concept.marks.definition === "K";

/** The scheme part of a concept id. */
export const schemeOf = (id: ConceptId): string => id.slice(0, Math.max(0, id.indexOf(":")));
