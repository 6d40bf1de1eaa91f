import type { Activity, CalendarDate, CopDocument, MultilingualText, Organization, Quarter, Region, RegulatoryProgress, Source } from "@cop-sdk/model";

/** What the quarterly report of a regional working group is compiled from. */
export interface QuarterlyReportOptions {
  /** Region of the group. */
  readonly region: Region;
  /** Calendar quarter: `2016-Q2`. */
  readonly quarter: Quarter;
  /** National returns of any period, in any order; other documents are named and not used. */
  readonly returns: readonly CopDocument[];
  /** Name of the group. */
  readonly workingGroup: string;
  /** Language of what the group itself says (BCP 47). By default `en`. Where returns are in other languages the report is in `mul`, several languages. */
  readonly language?: string;
  /** Id of the report; by default region and quarter: `arb-2016-q2`. */
  readonly id?: string;
  readonly title?: MultilingualText;
  /** Date of the report itself. */
  readonly date?: CalendarDate;
  /** Meeting of the Council working group at which it will be read; by default the first after the quarter, where that is known. */
  readonly targetMeeting?: string;
  /** What the group did itself, besides what its countries did. */
  readonly activities?: readonly Activity[];
  readonly membersActive?: readonly Organization[];
  readonly regulatoryProgress?: readonly RegulatoryProgress[];
  /** Proposals on how to develop work: what the resolution asks these reports for. */
  readonly proposals?: readonly string[];
  readonly challenges?: readonly string[];
  readonly planNextQuarter?: readonly string[];
  /** Sources that the group's own activities name. */
  readonly sources?: readonly Source[];
}
