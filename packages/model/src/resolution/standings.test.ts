import { describe, expect, it } from "vitest";
import { draftOf, type MeetingReference, type ParticipationMeasureRecord } from "../index.js";
import { standingsAtMeeting } from "./standings.js";

const record = (meeting: MeetingReference, ...countries: readonly string[]): ParticipationMeasureRecord => ({
  ...draftOf("participation-measure-record", { id: "m", language: "en" }),
  meeting,
  countries,
});
const ldc = (meeting: MeetingReference) => standingsAtMeeting(record(meeting, "VU")).countries.map(({ groups }) => groups.ldc.status);

describe("standings at a meeting", () => {
  it("are those of the day of the meeting, not of today", () => {
    expect(ldc({ body: "cwg-cop", dates: { start: "2020-12-03" } })).toEqual(["member"]);
    expect(ldc({ body: "cwg-cop", dates: { start: "2020-12-04" } })).toEqual(["not-member"]);
  });

  it("take the day that was seen for a numbered meeting", () => {
    expect(standingsAtMeeting(record({ body: "cwg-cop", number: 15 }, "VU")).on).toBe("2019-09-26");
    expect(ldc({ body: "cwg-cop", number: 15 })).toEqual(["member"]);
    expect(ldc({ body: "cwg-cop", number: 23 })).toEqual(["not-member"]);
  });

  it("prefer the days that the record gives", () =>
    expect(standingsAtMeeting(record({ body: "cwg-cop", number: 15, dates: { start: "2019-09-27" } })).on).toBe("2019-09-27"));

  it.each<MeetingReference>([{ body: "cwg-cop" }, { body: "cwg-cop", number: 13 }, { body: "council", number: 15 }])(
    "say that nothing is known without a day: %j",
    (meeting) => {
      expect(standingsAtMeeting(record(meeting, "VU")).on).toBeUndefined();
      expect(ldc(meeting)).toEqual(["unknown"]);
    },
  );

  it("speak of every group", () =>
    expect(Object.keys(standingsAtMeeting(record({ body: "cwg-cop", number: 15 }, "NP")).countries[0]?.groups ?? {})).toEqual(["ldc", "lldc", "sids"]));
});
