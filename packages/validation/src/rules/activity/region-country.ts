import { regionOn } from "@cop-sdk/model";
import { logOf } from "../../examples.js";
import { texts } from "../../messages/activity/region-country.js";
import { placeRule } from "../../rule.js";

export const activityRegionCountry = placeRule("activity", {
  code: "activity/region-country",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "Regions of countries are from memory, checked by counts; they change over time." },
  mark: "K",
  examples: {
    good: [
      { input: logOf({ country: "ZM", region: "AFR" }) },
      { input: logOf({ country: "ZZ", region: "EUR" }) },
      { input: logOf({ country: "ZM", region: "GLO" }) },
    ],
    bad: [{ input: logOf({ country: "ZM", region: "EUR" }), at: ["/activities/0/region"] }],
  },
  applies: ({ value: { country, region, date } }) => country !== undefined && region !== undefined && (date.start ?? date.end) !== undefined,
  check: ({ value: { country = "", region = "", date }, pointer }) => {
    const expected = regionOn(country, date.start ?? date.end ?? "");
    if (expected.kind !== "known" || region === "GLO" || region === expected.region) return undefined;
    return { pointer: pointer("region"), params: { country, region, expected: expected.region }, related: [pointer("country")] };
  },
});
