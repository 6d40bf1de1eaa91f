/** Days before a meeting by which a paper has to be there. */
export interface Deadline {
  /** So many days before the first day it is still translated. */
  readonly translated?: number;
  /** So many days before the first day it still goes on the agenda. */
  readonly last: number;
}

/** What a check leaves to the caller: house rules, not law. */
export interface CheckSettings {
  /** Groups of fewer people than this can point to one child; 5 by default. */
  readonly smallestGroup?: number;
  /** Whether terms are looked for that lie beside the Terminology Guidelines; they are by default. */
  readonly houseTerms?: boolean;
  /** Two-letter codes of the members of the African Union on the day of the check; without them nothing is said of its policy, since no dated list of members was seen. */
  readonly africanUnionMembers?: readonly string[];
  /** Longest abstract, in words; without it abstracts may have any length. */
  readonly abstractWords?: number;
  /**
   * Deadlines by body. By default those that the study groups of ITU-D printed (45 days for translation, 12 for the agenda) and the 14 days seen in two
   * letters of the Council; other meetings set their own.
   */
  readonly deadlines?: Readonly<Record<string, Deadline>>;
}

/** The settings that hold where the caller says nothing. */
export const defaultSettings = {
  smallestGroup: 5,
  deadlines: { "itu-d": { translated: 45, last: 12 }, council: { last: 14 } },
} as const satisfies CheckSettings;
