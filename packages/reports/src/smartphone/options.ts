import type { ServiceType } from "@cop-sdk/age/vocabulary";
import type { Language } from "@cop-sdk/diagnostics";
import type { AgeRange, Day, MultilingualText, Organization } from "@cop-sdk/model";

/** What guidelines for smartphones are compiled from. */
export interface SmartphoneGuidelinesOptions {
  readonly id: string;
  /** Language of the recommendations. */
  readonly language: Language;
  /** Places whose rules are read: states (`GB`) or parts of states (`US-CA`). */
  readonly places: readonly string[];
  /** Day on which the rules hold. */
  readonly date: Day;
  /** Ages to tell apart; by default 0–5, 6–9, 10–12, 13–15 and 16–17. */
  readonly ageBands?: readonly AgeRange[];
  /** Kinds of app that the guidelines speak to; by default social networks, messaging and games. */
  readonly apps?: readonly ServiceType[];
  /** Bodies that write the guidelines. */
  readonly authors?: readonly Organization[];
  readonly title?: MultilingualText;
  readonly version?: string;
}

/** The bands that are told apart where the call names none: those of the United Kingdom's design code (`ico-aadc`), a choice of the project. */
export const defaultAgeBands: readonly AgeRange[] = [
  { from: 0, to: 5 },
  { from: 6, to: 9 },
  { from: 10, to: 12 },
  { from: 13, to: 15 },
  { from: 16, to: 17 },
];

/** Kinds of app that are asked about where the call names none. */
export const defaultApps = ["social-network", "messaging", "game"] as const satisfies readonly ServiceType[];
