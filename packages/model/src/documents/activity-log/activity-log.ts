import type { Activity } from "../../records/index.js";
import type { MultilingualText } from "../../values/index.js";
import type { DocumentBase } from "../base.js";

/** A list of activities, of one body or gathered from many sources: raw material of reports. */
export interface ActivityLog extends DocumentBase<"activity-log"> {
  /** Must. */
  readonly title: MultilingualText;
  /** Must; may be empty. */
  readonly activities: readonly Activity[];
}
