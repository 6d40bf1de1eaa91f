import type { Attribution, Conflict, Count, Missing, Money, Organization, Period } from "../values/index.js";
import type { ActivityScope, ActivityStatus, ActivityType, ItuRole, Region } from "../vocabularies/index.js";

/** Something that an activity produced, in the words of the source. */
export interface Output {
  /** What it is: `guidelines`, `languages`, `schools` … Must. */
  readonly name: string;
  /** The thing, its number, or whether there is one. Must. */
  readonly value: string | number | boolean | readonly string[];
}

/**
 * One activity for child online protection: a meeting, workshop, campaign, launch … The unit of evidence in every report.
 */
export interface Activity {
  /** Id of the record, unique in its document. Must. */
  readonly id: string;
  /** What it was called, or a short description. Must. */
  readonly title: string;
  /** Kind of activity. Must. */
  readonly type: ActivityType;
  /** When it took place, as exactly as known. Must. */
  readonly date: Period;
  /** State of the activity; one that was only announced is never counted as held. Must. */
  readonly status: ActivityStatus;
  /** Whether it was national, regional or global. Should. */
  readonly scope?: ActivityScope;
  /** Country in which it took place or for which it was held (ISO 3166-1 alpha-2); absent for regional and global ones. Should. */
  readonly country?: string;
  /** ITU-D region as the reporter sees it; `GLO` for more than one. Should. */
  readonly region?: Region | "GLO";
  /** Town or place, as printed. May. */
  readonly place?: string;
  /** Bodies that led it. Should. */
  readonly leads?: readonly Organization[];
  /** Bodies that took part in running it. May. */
  readonly partners?: readonly Organization[];
  /** ITU's part in it. Evidence for clauses that instruct the Director needs one. Should. */
  readonly ituRole?: ItuRole;
  /** People who came, were reached, completed it … one count per kind. Should. */
  readonly participants?: readonly Count[] | Missing;
  /** What it produced. May. */
  readonly outputs?: readonly Output[];
  /** What it cost. May. */
  readonly budget?: Money | Missing;
  /** Clauses that it is said to serve, and who says so. Should. */
  readonly serves?: readonly Attribution[];
  /** Other mandates that it was held under, as printed (`PP Res. 179`). May. */
  readonly otherMandates?: readonly string[];
  /** Ids of other records of which this is a part, or which it continues. May. */
  readonly partOf?: readonly string[];
  /** Whether the country's administration has confirmed the record. Absent means that it has not. Should. */
  readonly validatedByCountry?: boolean;
  /** How sure the recorder is. May. */
  readonly confidence?: "high" | "medium" | "low";
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
  /** Where sources disagree. May. */
  readonly conflicts?: readonly Conflict[];
  /** Remarks of the recorder. May. */
  readonly notes?: readonly string[];
}
