import { findState } from "@cop-sdk/model";
import { logOf } from "../../examples.js";
import { texts } from "../../messages/activity/place-country.js";
import { placeRule } from "../../rule.js";

/** The country that a place ends with: `Lilongwe, Malawi`. Two letters alone are more often a state of a federation. */
function countryIn(place: string): string | undefined {
  const last =
    place
      .split(/[,،，(]/u)
      .at(-1)
      ?.replace(")", "")
      .trim() ?? "";
  return last.length > 3 ? findState(last)?.code : undefined;
}

export const activityPlaceCountry = placeRule("activity", {
  code: "activity/place-country",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "Seen in a participant's report: the participant's country for a workshop abroad." },
  mark: "S",
  examples: {
    good: [{ input: logOf({ country: "MW", place: "Lilongwe, Malawi" }) }, { input: logOf({ country: "MW", place: "Lilongwe" }) }],
    bad: [{ input: logOf({ country: "EG", place: "Lilongwe, Malawi" }), at: ["/activities/0/country"] }],
  },
  applies: ({ value: { country, place } }) => country !== undefined && place !== undefined,
  check: ({ value: { country = "", place = "" }, pointer }) => {
    const named = countryIn(place);
    return named !== undefined && named !== country ? { pointer: pointer("country"), params: { named, country }, related: [pointer("place")] } : undefined;
  },
});
