import { type Draft, titled } from "../drafting.js";
import type { ActivityLog } from "./activity-log.js";

/** A fresh one. */
export const draft: Draft<ActivityLog, never> = {
  needs: [],
  make: (facts) => ({ ...titled("activity-log", facts), activities: [] }),
};
