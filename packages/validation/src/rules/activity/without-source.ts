import { toPointer } from "@cop-sdk/diagnostics";
import { activity, log, source } from "../../examples.js";
import { texts } from "../../messages/activity/without-source.js";
import { documentRule } from "../../rule.js";
import { summed } from "../summed.js";

export const activityWithoutSource = documentRule(["activity-log"], {
  code: "activity/without-source",
  texts,
  obligation: "should",
  severity: { complete: "warning" },
  citation: { id: "NS-014" },
  mark: "D",
  examples: {
    good: [{ input: log([activity({ sources: ["S1"] })], { sources: [source()] }) }],
    bad: [{ input: log([activity({ sources: ["S1"] }), activity({ id: "A2" })], { sources: [source()] }), at: ["/activities"] }],
  },
  applies: ({ activities }) => activities.length > 0,
  check: ({ activities }) =>
    summed(
      "/activities",
      activities,
      ({ sources = [] }) => sources.length === 0,
      (index) => toPointer(["activities", index]),
    ),
});
