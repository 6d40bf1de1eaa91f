import { countryCodeKind } from "@cop-sdk/model";
import { nationalReturn, strategy } from "../../examples.js";
import { texts } from "../../messages/country/outside-membership.js";
import { placeRule } from "../../rule.js";

export const countryOutsideMembership = placeRule("country", {
  code: "country/outside-membership",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { id: "NS-001" },
  mark: "I",
  appliesTo: ["national-strategy", "national-return"],
  examples: {
    good: [{ input: strategy({ country: "ZM" }) }, { input: strategy({ country: "PS" }) }],
    bad: [{ input: nationalReturn({ country: "GL" }), at: ["/country"] }],
  },
  applies: ({ steps }) => steps.length === 1,
  check: ({ value }) => (countryCodeKind(value) === "iso-not-member" ? { params: { code: value } } : undefined),
});
