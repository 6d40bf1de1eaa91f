import type { CalendarDate, Missing, MultilingualText, Organization } from "../../values/index.js";
import type { DocumentBase, EvidenceBase } from "../base.js";
import type { LegalBasis, RelatedStrategy, ReportingChannel } from "../national-strategy/national-strategy.js";

/** Who in the administration checked a profile, and when. */
export interface ProfileValidation {
  /** Office that checked it, never a person's name. Must. */
  readonly role: string;
  /** When. Must. */
  readonly date: CalendarDate;
  /** What it corrected. May. */
  readonly corrections?: readonly string[];
}

/**
 * Profile of a country, filled in by ITU and checked by the country, as ITU drafted them for the group in 2013 (COP-M7, seen). No clause of Resolution 67 asks
 * for it. What each member needs is our design.
 *
 * @example
 * ```ts
 * import { type CountryProfile, parseCountryProfile } from "@cop-sdk/model";
 *
 * const profile: CountryProfile = {
 *   type: "country-profile",
 *   modelVersion: "1",
 *   id: "zm-profile",
 *   language: "en",
 *   country: "ZM",
 *   legislation: [],
 *   strategies: [],
 *   institutions: [{ name: "Ministry of Technology and Science", role: "lead" }],
 *   validatedByCountry: false,
 * };
 * parseCountryProfile(profile).ok; // true
 * ```
 */
export interface CountryProfile extends DocumentBase<"country-profile">, EvidenceBase {
  /** ISO 3166-1 alpha-2 code. Must. */
  readonly country: string;
  /** Title by language. May. */
  readonly title?: MultilingualText;
  /** Day, month or year whose state it describes. Should. */
  readonly asOf?: CalendarDate;
  /** Laws on the matter (COP-M7). Must; may be empty. */
  readonly legislation: readonly LegalBasis[];
  /** Strategies, policies and other documents (COP-M7). Must; may be empty. */
  readonly strategies: readonly RelatedStrategy[];
  /** Bodies that answer for the matter, with their roles (COP-M7). Must; may be empty. */
  readonly institutions: readonly Organization[];
  /** Hotlines, helplines and other ways to report. Should. */
  readonly reportingChannels?: readonly ReportingChannel[];
  /** Whether the country has checked it; countries were asked to (COP-M7). Must. */
  readonly validatedByCountry: boolean;
  /** Who checked it and when. Should, or why not. */
  readonly validation?: ProfileValidation | Missing;
}
