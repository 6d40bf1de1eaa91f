import { countryCodeKind } from "@cop-sdk/model";
import { logOf } from "../../examples.js";
import { texts } from "../../messages/country/territory.js";
import { placeRule } from "../../rule.js";

export const countryTerritory = placeRule("country", {
  code: "country/territory",
  texts,
  obligation: "may",
  severity: "info",
  citation: { id: "NS-001" },
  mark: "I",
  examples: {
    good: [{ input: logOf({ country: "ZM" }) }],
    bad: [{ input: logOf({ leads: [{ name: "Regulator", country: "HK" }] }), at: ["/activities/0/leads/0/country"] }],
  },
  applies: ({ steps }) => steps.length > 1,
  check: ({ value }) => (countryCodeKind(value) === "iso-not-member" ? { params: { code: value } } : undefined),
});
