import { describe, expect, it } from "vitest";
import { firstDay, isCalendarDate } from "../values/calendar-date.js";
import { bodyAliases, bodyNamed } from "./bodies.js";
import { cwgCopMeeting, cwgCopMeetings, firstMeetingAfter } from "./meetings.js";

describe("meetings of CWG-COP", () => {
  it("are 24, in order of number and of date", () => {
    expect(cwgCopMeetings.map((meeting) => meeting.number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    const starts = cwgCopMeetings.flatMap(({ start }) => (start === undefined ? [] : [firstDay(start)]));
    expect(starts).toEqual([...starts].sort());
  });

  it("leave dates that were not seen missing, with a note", () => {
    const undated = cwgCopMeetings.filter(({ start }) => start === undefined);
    expect(undated.map(({ number }) => number)).toEqual([3, 4, 5, 13, 18, 20, 21, 22, 24]);
    for (const meeting of undated) expect(meeting.note).toBeDefined();
    for (const { start } of cwgCopMeetings) expect(start === undefined || isCalendarDate(start)).toBe(true);
  });

  it("are found by number", () => expect(cwgCopMeeting(10)?.start).toBe("2015-09-30"));
});

describe("firstMeetingAfter", () => {
  const numbers = (day: string) => {
    const next = firstMeetingAfter(day);
    return next.kind === "known" ? next.meeting.number : next.candidates.map(({ number }) => number);
  };

  it.each([
    ["2014-Q2", 9],
    ["2015-01-22", 9],
    ["2015-01-23", 10],
    ["2015-Q4", 11],
    ["2016-10-10", [13, 14]],
    ["2018-01-22", [13, 14]],
    ["2018-01-23", 15],
    ["2020-Q1", 17],
    ["2021-01-10", [17, 18, 19]],
    ["2025-09-15", [20, 21, 22, 23]],
    ["2025-Q3", [24]],
    ["not a date", []],
  ])("%s", (day, expected) => expect(numbers(day)).toEqual(expected));
});

describe("bodyNamed", () => {
  it("knows the four names of the working group", () => {
    for (const { name } of bodyAliases) expect(bodyNamed(name.toLowerCase())).toBe("cwg-cop");
  });

  it("knows ids and nothing else", () => {
    expect(bodyNamed("BDT")).toBe("bdt");
    expect(bodyNamed("TSAG")).toBeUndefined();
  });
});
