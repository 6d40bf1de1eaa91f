import type { Activity } from "../../records/index.js";
import type { MultilingualText } from "../../values/index.js";
import type { DocumentBase } from "../base.js";

/** A list of activities, of one body or gathered from many sources: raw material of reports. */
export interface ActivityLog extends DocumentBase<"activity-log"> {
  /** Title by language. Must. */
  readonly title: MultilingualText;
  /** The activities. Must; may be empty. */
  readonly activities: readonly Activity[];
}
