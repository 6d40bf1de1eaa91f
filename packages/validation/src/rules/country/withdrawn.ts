import { logOf } from "../../examples.js";
import { texts } from "../../messages/country/withdrawn.js";
import { placeRule } from "../../rule.js";
import { withdrawnCodes } from "./nearest.js";

export const countryWithdrawn = placeRule("country", {
  code: "country/withdrawn",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { id: "NS-001" },
  mark: "K",
  examples: {
    good: [{ input: logOf({ country: "ZM" }) }],
    bad: [{ input: logOf({ country: "AN" }), at: ["/activities/0/country"] }],
  },
  check: ({ value }) => (withdrawnCodes.has(value) ? { params: { code: value } } : undefined),
});
