import { countryCodeKind } from "@cop-sdk/model";
import { logOf, strategy } from "../../examples.js";
import { texts } from "../../messages/country/unknown.js";
import { type Findings, rawRule } from "../../rule.js";
import { meantCode, nearCodes, withdrawnCodes } from "./nearest.js";

export const countryUnknown = rawRule("country", "any", {
  code: "country/unknown",
  texts,
  obligation: "must",
  severity: "error",
  citation: { id: "NS-001" },
  mark: "S",
  examples: {
    good: [{ input: strategy({ country: "ZM" }) }, { input: strategy({ country: "PS" }) }, { input: logOf({ country: "HK" }) }],
    bad: [
      { input: strategy({ country: "UK" }), at: ["/country"] },
      { input: strategy({ country: "Zambia" }), at: ["/country"] },
      { input: logOf({ country: "QX", leads: [{ name: "Regulator", country: "zm" }] }), at: ["/activities/0/country", "/activities/0/leads/0/country"] },
    ],
  },
  applies: ({ value }) => typeof value === "string" && !withdrawnCodes.has(value),
  check: ({ value, pointer }): Findings => {
    const text = String(value);
    if (/^[A-Z]{2}$/.test(text)) {
      if (countryCodeKind(text) !== "not-iso") return undefined;
      const near = nearCodes(text);
      return { params: { nearest: near.length > 0 ? near : { term: "term/none" } } };
    }
    const meant = meantCode(text);
    if (meant === undefined) return undefined;
    return { params: { nearest: [meant] }, fix: { patch: [{ op: "replace", path: pointer(), value: meant }] } };
  },
});
