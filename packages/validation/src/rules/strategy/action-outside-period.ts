import { toPointer } from "@cop-sdk/diagnostics";
import { type DayPeriod, firstDay, lastDay, type NationalStrategy, placeIn, present } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/action-outside-period.js";
import { documentRule } from "../../rule.js";

/** The longest time that the period may mean; open and missing ends reach on. */
function span({ period }: NationalStrategy): DayPeriod | undefined {
  const known = present(period);
  if (!known || (known.start === undefined && known.end === undefined)) return undefined;
  const within = { start: known.start === undefined ? "1000-01-01" : firstDay(known.start), end: known.end === undefined ? "2999-12-31" : lastDay(known.end) };
  return within.start <= within.end ? within : undefined;
}

const action = (timeline: object) => strategy({ period: { start: "2025", end: "2029" }, actions: [{ id: "a1", activity: "Training", timeline }] });

export const strategyActionOutsidePeriod = documentRule(["national-strategy"], {
  code: "strategy/action-outside-period",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { id: "NS-013" },
  mark: "D",
  examples: {
    good: [{ input: action({ start: "2026", end: "2027" }) }, { input: action({ end: "2029-Q4" }) }],
    bad: [
      { input: action({ start: "2031", end: "2032" }), at: ["/actions/0/timeline"] },
      { input: action({ start: "2024", end: "2026" }), at: ["/actions/0/timeline"] },
    ],
  },
  applies: (document) => span(document) !== undefined && (document.actions ?? []).some(({ timeline }) => present(timeline) !== undefined),
  check: (document) => {
    const within = span(document);
    return (document.actions ?? []).flatMap(({ timeline }, index) => {
      const when = present(timeline);
      if (!within || !when) return [];
      const place = placeIn(when, within);
      return place === "outside" || place === "partly"
        ? [{ pointer: toPointer(["actions", index, "timeline"]), params: { start: within.start, end: within.end } }]
        : [];
    });
  },
});
