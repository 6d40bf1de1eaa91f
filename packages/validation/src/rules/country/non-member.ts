import { countryCodeKind } from "@cop-sdk/model";
import { logOf, strategy } from "../../examples.js";
import { texts } from "../../messages/country/non-member.js";
import { placeRule } from "../../rule.js";

export const countryNonMember = placeRule("country", {
  code: "country/non-member",
  texts,
  obligation: "may",
  severity: "info",
  citation: { id: "NS-001" },
  mark: "K",
  examples: {
    good: [{ input: strategy({ country: "ZM" }) }, { input: logOf({ country: "HK" }) }],
    bad: [{ input: strategy({ country: "PS" }), at: ["/country"] }],
  },
  check: ({ value }) => (countryCodeKind(value) === "non-member-entity" ? { params: { code: value } } : undefined),
});
