import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { calendarDatePattern, dayAfter, daysBetween, firstDay, isCalendarDate, isDay, lastDay, precisionOf, quarterOf } from "./calendar-date.js";

const before = process.env.TZ;
afterAll(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

const days = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
const existing = days.filter(isDay);

test("a day matches the pattern exactly when it exists", () => {
  const exists = (day: string) => {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
  };
  fc.assert(
    fc.property(days, (day) => isDay(day) === exists(day)),
    { numRuns: 3000 },
  );
  for (const day of ["2000-02-29", "2400-02-29", "2024-02-29", "2016-02-29"]) expect(isDay(day)).toBe(true);
  for (const day of ["1900-02-29", "2100-02-29", "2023-02-29", "2019-02-30", "2019-04-31", "2019-00-01", "2019-13-01", "0999-01-01"])
    expect(isDay(day)).toBe(false);
});

test("every precision is told by its form", () => {
  expect(["2019", "2019-Q2", "2019-06", "2019-06-21"].map(precisionOf)).toEqual(["year", "quarter", "month", "day"]);
  for (const text of ["2019-Q5", "2019-Q0", "2019-6", "19", "2019-06-21T00:00", " 2019", "2019-q1", "2019/06/21", ""]) expect(isCalendarDate(text)).toBe(false);
  expect(calendarDatePattern.test("2019\n")).toBe(false);
});

describe.each(["Pacific/Kiritimati", "America/Los_Angeles", "Africa/Cairo"])("in the time zone %s", (zone) => {
  test("dates do not depend on the time zone", () => {
    process.env.TZ = zone;
    expect(new Date(2020, 0, 1).getTimezoneOffset()).not.toBe(0);
    expect(["2019", "2019-Q1", "2020-02", "2019-06-21"].map(firstDay)).toEqual(["2019-01-01", "2019-01-01", "2020-02-01", "2019-06-21"]);
    expect(["2019", "2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4", "2020-02", "2019-02", "2019-06-21"].map(lastDay)).toEqual([
      "2019-12-31",
      "2019-03-31",
      "2019-06-30",
      "2019-09-30",
      "2019-12-31",
      "2020-02-29",
      "2019-02-28",
      "2019-06-21",
    ]);
    expect(dayAfter("2014-04-10")).toBe("2014-04-11");
    expect(dayAfter("2019-12-31")).toBe("2020-01-01");
    expect(dayAfter("2020-03-01", -1)).toBe("2020-02-29");
    expect(daysBetween("2019-03-30", "2019-04-01")).toBe(2);
    fc.assert(
      fc.property(existing, fc.integer({ min: -4000, max: 4000 }), (day, days) => daysBetween(day, dayAfter(day, days)) === days),
      { numRuns: 200 },
    );
  });
});

test("a day lies in its quarter", () => {
  expect(["2019-01-01", "2019-03-31", "2019-04-01", "2019-12-31"].map(quarterOf)).toEqual(["2019-Q1", "2019-Q1", "2019-Q2", "2019-Q4"]);
  fc.assert(
    fc.property(existing, (day) => {
      const quarter = quarterOf(day);
      expect(firstDay(quarter) <= day && day <= lastDay(quarter)).toBe(true);
    }),
  );
});
