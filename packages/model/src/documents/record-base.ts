import type { Contact, Missing, MultilingualText, Organization, Period } from "../values/index.js";
import type { ActivityStatus, RegionScope } from "../vocabularies/index.js";
import type { DocumentBase, EvidenceBase } from "./base.js";

/** What every record that is a document of its own carries: campaigns, sessions, projects, partnerships, coordination, measures. */
export interface RecordBase<Type extends string> extends DocumentBase<Type>, EvidenceBase {
  /** Name of the thing by language; the original first. Must. */
  readonly title: MultilingualText;
  /** Countries that it is for or takes place in (ISO 3166-1 alpha-2). Should. */
  readonly countries?: readonly string[];
  /** ITU-D regions that it is for; `GLO` for the world. Should. */
  readonly regions?: readonly RegionScope[];
  /** Activities in logs, returns and quarterly reports that tell of the same thing in short (`log-2014#A002`): they count once. Should. */
  readonly sameAs?: readonly string[];
  /** Offices that can be asked. Should. */
  readonly contacts?: readonly Contact[];
}

/** What a record of something that takes time carries besides. */
export interface HeldRecord<Type extends string> extends RecordBase<Type> {
  /** State of it; what was only announced is never counted as held. Must. */
  readonly status: ActivityStatus;
  /** When it took place or runs, as exactly as known. Must, or why not. */
  readonly period: Period | Missing;
  /** Town or place, as printed. May. */
  readonly place?: string;
  /** Bodies that led it. Should. */
  readonly leads?: readonly Organization[];
  /** Bodies that took part in running it. May. */
  readonly partners?: readonly Organization[];
}
