import { toPointer } from "@cop-sdk/diagnostics";
import { type Activity, firstDay, lastDay } from "@cop-sdk/model";
import { activity, log } from "../../examples.js";
import { texts } from "../../messages/activity/duplicate.js";
import { documentRule, type Finding } from "../../rule.js";

interface Held {
  readonly index: number;
  readonly first: string;
  readonly last: string;
  readonly parts: readonly string[];
  readonly id: string;
}

/** Country, town and kind, where all are known, with the days. */
function placeOf({ id, country, place, type, date, partOf = [] }: Activity, index: number): readonly [string, Held] | undefined {
  const [start, end] = [date.start ?? date.end, date.end ?? date.start];
  if (country === undefined || place === undefined || start?.length !== 10 || end?.length !== 10) return undefined;
  return [`${country} ${place.normalize("NFKC").toLowerCase().trim()} ${type}`, { index, first: firstDay(start), last: lastDay(end), parts: partOf, id }];
}

const vanuatu = (id: string, start: string, end: string, more: object = {}) =>
  activity({ id, country: "VU", place: "Port Vila", date: { start, end }, ...more });

export const activityDuplicate = documentRule(["activity-log", "quarterly-report", "national-return"], {
  code: "activity/duplicate",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "Seen in real sources: one event by host, co-host and guest with three ranges of days." },
  mark: "S",
  examples: {
    good: [
      { input: log([vanuatu("A1", "2014-09-22", "2014-09-24"), vanuatu("A2", "2014-10-01", "2014-10-02")]) },
      { input: log([vanuatu("A1", "2014-09-22", "2014-09-24"), vanuatu("A2", "2014-09-23", "2014-09-24", { partOf: ["A1"] })]) },
    ],
    bad: [
      { input: log([vanuatu("A1", "2014-09-22", "2014-09-24"), vanuatu("A2", "2014-09-23", "2014-09-26", { title: "Another title" })]), at: ["/activities/1"] },
    ],
  },
  applies: ({ activities }) => activities.length > 1,
  check: ({ activities }) => {
    const places = new Map<string, Held[]>();
    const found: Finding[] = [];
    for (const [index, one] of activities.entries()) {
      const [place, held] = placeOf(one, index) ?? [];
      if (place === undefined || !held) continue;
      const others = places.get(place) ?? [];
      const same = others
        .slice(-50)
        .find((other) => other.first <= held.last && held.first <= other.last && !held.parts.includes(other.id) && !other.parts.includes(held.id));
      if (same)
        found.push({ pointer: toPointer(["activities", index]), params: { id: held.id, other: same.id }, related: [toPointer(["activities", same.index])] });
      places.set(place, [...others, held].slice(-50));
    }
    return found;
  },
});
