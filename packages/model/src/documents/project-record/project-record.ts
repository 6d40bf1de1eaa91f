import type { Count, Missing, Money, Organization } from "../../values/index.js";
import type { CopPillar, OfficeId } from "../../vocabularies/index.js";
import type { HeldRecord } from "../record-base.js";

/**
 * Record of a national or regional project (`res67-2014/instructs/4`). Members follow project pages of ITU that were seen (PRJ-9GLO21112, PRJ-IMPACT);
 * what each needs is our design. `period` is the time frame, with `duration` where only a length is known.
 *
 * @example
 * ```ts
 * import { type ProjectRecord, parseProjectRecord } from "@cop-sdk/model";
 *
 * const project: ProjectRecord = {
 *   type: "project-record",
 *   modelVersion: "1",
 *   id: "9GLO21112",
 *   language: "en",
 *   title: { en: "Creating a Safe and Prosperous Cyberspace for Children" },
 *   projectNumber: "9GLO21112",
 *   status: "ongoing",
 *   period: { start: "2021-08-01", end: "2024-12-31" },
 *   description: { missing: "not-known" },
 *   implementingAgency: { name: "ITU" },
 *   locations: [],
 *   budget: { amount: 100000, currency: "USD" },
 * };
 * parseProjectRecord(project).ok; // true
 * ```
 */
export interface ProjectRecord extends HeldRecord<"project-record"> {
  /** Number as printed: `9GLO21112` (PRJ-9GLO21112). Must, or why not. */
  readonly projectNumber: string | Missing;
  /** What it is for (PRJ-9GLO21112). Must, or why not. */
  readonly description: string | Missing;
  /** Area of action: `Cybersecurity` (PRJ-9GLO21112). Should. */
  readonly areaOfAction?: string;
  /** Body that carries it out (PRJ-9GLO21112). Must, or why not. */
  readonly implementingAgency: Organization | Missing;
  /** Places, as printed (PRJ-9GLO21112). Must; may be empty. */
  readonly locations: readonly string[];
  /** Estimated budget (PRJ-9GLO21112). Must, or why not. */
  readonly budget: Money | Missing;
  /** Bodies that pay for it (PRJ-NCA). Should. */
  readonly fundingPartners?: readonly Organization[];
  /** Offices of ITU that work on it; the clause names the regional offices (SEED). Should. */
  readonly offices?: readonly OfficeId[];
  /** Why it was begun (PRJ-9GLO21112). Should. */
  readonly background?: string;
  /** Strands of the work: `policy development`, `capacity building` (PRJ-IMPACT). May. */
  readonly workstreams?: readonly string[];
  /** Pillars of the Child Online Protection initiative that it serves. May. */
  readonly pillars?: readonly CopPillar[];
  /** People reached or trained so far, one count for each audience (PRJ-IMPACT). Should, or why not. */
  readonly results?: readonly Count[] | Missing;
}
