import type { Count, DocumentLink, Missing, Money, MultilingualText, Stated } from "../../values/index.js";
import type { AudienceCategory } from "../../vocabularies/index.js";
import type { HeldRecord } from "../record-base.js";

/**
 * Record of one awareness campaign (`res67-2014/invites-member-states/2`). Audiences are named by the resolution (SEED, seen), leads and partners by what was
 * reported (COP-M23, PRJ-IMPACT, seen); the form is our design.
 *
 * @example
 * ```ts
 * import { type AwarenessCampaignRecord, parseAwarenessCampaignRecord } from "@cop-sdk/model";
 *
 * const campaign: AwarenessCampaignRecord = {
 *   type: "awareness-campaign-record",
 *   modelVersion: "1",
 *   id: "sid-2026",
 *   language: "en",
 *   title: { en: "Together for a better Internet" },
 *   status: "held",
 *   period: { start: "2026-02-10" },
 *   countries: ["ZM"],
 *   audiences: ["parents", "teachers"],
 *   reach: [{ value: 1200, kind: "reached", unit: "parents", qualifier: "about" }],
 * };
 * parseAwarenessCampaignRecord(campaign).ok; // true
 * ```
 */
export interface AwarenessCampaignRecord extends HeldRecord<"awareness-campaign-record"> {
  /** Slogan by language. Should. */
  readonly slogan?: MultilingualText;
  /** For whom it was; the resolution names parents, teachers, industry and the population (SEED). Must; may be empty in a draft. */
  readonly audiences: readonly AudienceCategory[];
  /** Day or event that it was held for: `Safer Internet Day`. May. */
  readonly occasion?: string;
  /** Ways by which it went out: `radio`, `schools`. Should. */
  readonly channels?: readonly string[];
  /** Languages of it (BCP 47). Should. */
  readonly languages?: readonly string[];
  /** What it told its audiences, in its own words. Should. */
  readonly messages?: readonly string[];
  /** People reached, one count for each audience; a target is no reach (PRJ-IMPACT). Should, or why not. */
  readonly reach?: readonly Count[] | Missing;
  /** What it cost. May. */
  readonly budget?: Money | Missing;
  /** What changed by it, and how that was found out. Should, or why not. */
  readonly evaluation?: Stated<string> | Missing;
  /** Leaflets, films and the like. Should. */
  readonly materials?: readonly DocumentLink[];
}
