import * as z from "zod";
import { activity } from "../../records/activity.schema.js";
import { multilingualText } from "../../values/primitives.schema.js";
import { documentBase } from "../base.schema.js";

/** Schema of `ActivityLog`. */
export const activityLog = z.looseObject({ ...documentBase("activity-log"), title: multilingualText, activities: z.array(activity) }).meta({
  id: "ActivityLog",
  title: "Activity log",
  description: "A list of activities, of one body or gathered from many sources: raw material of reports.",
});
