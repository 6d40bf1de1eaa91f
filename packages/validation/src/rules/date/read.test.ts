import { describe, expect, it } from "vitest";
import { otherCalendar, readDate } from "./read.js";

describe("readDate", () => {
  it.each([
    ["2021/06/21", "2021-06-21"],
    ["2021.6.1", "2021-06-01"],
    ["2021-6-1", "2021-06-01"],
    ["2021年6月1日", "2021-06-01"],
    ["2021年6月", "2021-06"],
    ["2019-06-21T10:00:00+02:00", "2019-06-21"],
    ["25/12/2021", "2021-12-25"],
    ["12/25/2021", "2021-12-25"],
    ["06/06/2021", "2021-06-06"],
    ["25. 12. 2021", "2021-12-25"],
    ["Q2 2019", "2019-Q2"],
    ["2019 Q2", "2019-Q2"],
    ["21 June 2019", "2019-06-21"],
    ["June 2019", "2019-06"],
    ["1st of June, 2019", "2019-06-01"],
    ["Mon, Jan 26, 2026", "2026-01-26"],
    ["le 1er juin 2021", "2021-06-01"],
    ["1 de junio de 2021", "2021-06-01"],
    ["1 июня 2021 г.", "2021-06-01"],
    ["١ يونيو ٢٠٢١", "2021-06-01"],
    ["१ June २०२१", "2021-06-01"],
    ["ngày 1 tháng 6 năm 2021", "2021-06-01"],
    ["1 Haziran 2021", "2021-06-01"],
  ])("reads %s as %s", (text, date) => {
    expect(readDate(text)).toEqual({ kind: "other-form", date, exact: true });
  });

  it("is not exact when other words stand by", () => {
    expect(readDate("opened on 21 June 2019 in Lusaka")).toEqual({ kind: "other-form", date: "2019-06-21", exact: false });
  });

  it.each([
    ["01/06/2021", { kind: "ambiguous-day-month", dates: ["2021-06-01", "2021-01-06"] }],
    ["2-3-2016", { kind: "ambiguous-day-month", dates: ["2016-03-02", "2016-02-03"] }],
    ["30 February 2020", { kind: "impossible" }],
    ["2021-13-01", { kind: "impossible" }],
    ["32/13/2021", { kind: "impossible" }],
    ["1444/8/29", { kind: "implausible-year", calendar: "islamic" }],
    ["15 มิถุนายน 2567", { kind: "implausible-year", calendar: "buddhist" }],
    ["25 September 2910", { kind: "implausible-year", calendar: "unknown" }],
    ["18 December 2023 - 05 Jumada al-thani 1445", { kind: "two-calendars" }],
    ["2023, 5 Ramadan", { kind: "two-calendars" }],
    ["2018-2019", { kind: "several" }],
    ["Published November 12, 2021, event November 10, 2021", { kind: "several" }],
    [43586, { kind: "serial-number", days: 43586 }],
    [20_000, { kind: "serial-number", days: 20_000 }],
    [60_000, { kind: "serial-number", days: 60_000 }],
    ["43586", { kind: "serial-number", days: 43586 }],
    ["last Tuesday", { kind: "relative" }],
    ["3 weeks ago", { kind: "relative" }],
    ["el próximo lunes", { kind: "relative" }],
    ["на прошлой неделе", { kind: "relative" }],
  ])("tells what %s is", (value, reading) => {
    expect(readDate(value)).toEqual(reading);
  });

  it.each(["", "soon", "spring", 2019, 19_999, 60_001, null, true, {}, [], "x".repeat(201), "5", "Mayor of Lusaka"])("sees no date in %j", (value) => {
    expect(readDate(value)).toBeUndefined();
  });
});

it.each([
  [1799, "unknown"],
  [1800, undefined],
  [2100, undefined],
  [2101, "unknown"],
  [1299, "unknown"],
  [1300, "islamic"],
  [1500, "islamic"],
  [1501, "unknown"],
  [2442, "unknown"],
  [2443, "buddhist"],
  [2643, "buddhist"],
  [2644, "unknown"],
])("counts the year %i by the calendar %s", (year, calendar) => {
  expect(otherCalendar(year)).toBe(calendar);
});
