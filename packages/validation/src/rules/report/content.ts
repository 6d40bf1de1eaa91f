import type { QuarterlyReport } from "@cop-sdk/model";

/** Whether a quarterly report tells of anything. */
export const hasContent = ({ activities, regulatoryProgress, proposals, nationalUpdates = [], figures = [], challenges = [] }: QuarterlyReport): boolean =>
  [activities, regulatoryProgress, proposals, nationalUpdates, figures, challenges].some((list) => list.length > 0);
