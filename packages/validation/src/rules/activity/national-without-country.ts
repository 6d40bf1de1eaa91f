import { logOf } from "../../examples.js";
import { texts } from "../../messages/activity/national-without-country.js";
import { placeRule } from "../../rule.js";

export const activityNationalWithoutCountry = placeRule("activity", {
  code: "activity/national-without-country",
  texts,
  obligation: "should",
  severity: { complete: "warning" },
  citation: { id: "res67-2014/instructs/5" },
  mark: "D",
  appliesTo: ["activity-log", "quarterly-report"],
  examples: {
    good: [{ input: logOf({ scope: "national", country: "ZM" }) }],
    bad: [{ input: logOf({ scope: "national" }), at: ["/activities/0"] }],
  },
  applies: ({ value }) => value.scope === "national",
  check: ({ value }) => (value.country === undefined ? { params: { member: "country" } } : undefined),
});
