import { type Duration, daysBetween, firstDay, lastDay } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/period/duration-differs.js";
import { placeRule } from "../../rule.js";

/** Days by which a length told in months may differ from one told in dates. */
const tolerance = 45;

const daysOf = ({ years = 0, months = 0, days = 0 }: Duration): number => years * 365.25 + months * 30.44 + days;

export const periodDurationDiffers = placeRule("period", {
  code: "period/duration-differs",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "Seen in a real plan: years and a length in months, both given." },
  mark: "S",
  examples: {
    good: [
      { input: strategy({ period: { start: "2018", end: "2019", duration: { months: 18 } } }) },
      ...[{ days: 10 }, { months: 1 }, { days: 54 }, { months: 1, days: 20 }].map((duration) => ({
        input: strategy({ period: { start: "2018-03-01", end: "2018-03-10", duration } }),
      })),
    ],
    bad: [
      ...[{ days: 55 }, { months: 2 }, { months: 1, days: 30 }, { years: 1 }].map((duration) => ({
        input: strategy({ period: { start: "2018-03-01", end: "2018-03-10", duration } }),
        at: ["/period/duration"],
      })),
      { input: strategy({ period: { start: "2018-03-01", end: "2018-09-01", duration: { months: 4 } } }), at: ["/period/duration"] },
      { input: strategy({ period: { start: "2018", end: "2019", duration: { years: 5 } } }), at: ["/period/duration"] },
    ],
  },
  applies: ({ value: { start, end, duration } }) => start !== undefined && end !== undefined && duration !== undefined,
  check: ({ value, pointer }) => {
    const { start = "", end = "", duration = {} } = value;
    const stated = daysOf(duration);
    const shortest = daysBetween(lastDay(start), firstDay(end)) - tolerance;
    const longest = daysBetween(firstDay(start), lastDay(end)) + tolerance;
    return stated < shortest || stated > longest ? { pointer: pointer("duration"), params: { start, end } } : undefined;
  },
});
