import { toPointer } from "@cop-sdk/diagnostics";
import { regionOn } from "@cop-sdk/model";
import { quarterly } from "../../examples.js";
import { texts } from "../../messages/report/country-outside-region.js";
import { documentRule } from "../../rule.js";

const news = (country: string) => quarterly({ nationalUpdates: [{ country, text: "A new law is in force." }] });

export const reportCountryOutsideRegion = documentRule(["quarterly-report"], {
  code: "report/country-outside-region",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "Regions of countries are from memory, checked by counts; they change over time." },
  mark: "K",
  examples: {
    good: [{ input: news("ZM") }],
    bad: [{ input: news("FR"), at: ["/nationalUpdates/0/country"] }],
  },
  applies: ({ nationalUpdates = [] }) => nationalUpdates.length > 0,
  check: ({ region, quarter, nationalUpdates = [] }) =>
    nationalUpdates.flatMap(({ country }, index) => {
      const known = regionOn(country, quarter);
      return known.kind === "known" && known.region !== region
        ? [{ pointer: toPointer(["nationalUpdates", index, "country"]), params: { country, region, expected: known.region }, related: ["/region"] }]
        : [];
    }),
});
