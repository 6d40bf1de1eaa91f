import { languages } from "@cop-sdk/diagnostics";
import { describe, expect, it } from "vitest";
import { dayAfter } from "../values/calendar-date.js";
import { type ConferenceId, conferenceName, conferences } from "./conferences.js";
import { type CycleId, cycleOn, cycles, isCycleId } from "./cycles.js";
import { instruments, revisionInForceOn } from "./instruments/instruments.js";

const ids = Object.keys(cycles) as CycleId[];

describe("cycles", () => {
  it("begin on the day after the earlier conference closed and end with the later one", () => {
    for (const id of ids) {
      const { from, to, firstDay, lastDay } = cycles[id];
      const closed = conferences[from].end;
      expect(closed && dayAfter(closed)).toBe(firstDay);
      expect(to && conferences[to].end).toBe(lastDay);
      expect(id).toBe(`${from}/${to ?? "next"}`);
    }
  });

  it("follow each other without a gap", () => {
    ids.slice(1).forEach((id, index) => {
      const before = cycles[ids[index] as CycleId].lastDay;
      expect(before && dayAfter(before)).toBe(cycles[id].firstDay);
    });
  });

  it("have the revision that is in force through them", () => {
    for (const id of ids) {
      const { firstDay, lastDay, resolution, textAvailable } = cycles[id];
      for (const day of [firstDay, lastDay ?? "2026-11-23"]) {
        const inForce = revisionInForceOn("res67", day);
        expect(inForce.kind === "known" ? inForce.id : undefined).toBe(resolution);
      }
      expect(textAvailable).toBe(resolution !== undefined && instruments[resolution].textSeen === "whole");
    }
  });

  it.each([
    ["2010-06-04", undefined],
    ["2014-04-10", "wtdc-2010/wtdc-2014"],
    ["2014-04-11", "wtdc-2014/wtdc-2017"],
    ["2017-10-20", "wtdc-2014/wtdc-2017"],
    ["2017-10-21", "wtdc-2017/wtdc-2022"],
    ["2026-11-23", "wtdc-2025/next"],
  ])("%s lies in %s", (day, id) => expect(cycleOn(day)).toBe(id));

  it("know their ids", () => {
    expect(isCycleId("wtdc-2014/wtdc-2017")).toBe(true);
    expect(isCycleId("2014-2017")).toBe(false);
  });
});

describe("conferences", () => {
  it("have days in order and in their year", () => {
    for (const { start, end, year } of Object.values(conferences)) {
      if (start === undefined || end === undefined) continue;
      expect(start <= end).toBe(true);
      expect(start.startsWith(String(year))).toBe(true);
    }
  });

  it("leave days that were not seen missing", () =>
    expect((Object.keys(conferences) as ConferenceId[]).filter((id) => conferences[id].start === undefined)).toEqual(["wtdc-2002"]));

  it("are named with place and year in six languages", () => {
    expect(languages.map((language) => conferenceName("wtdc-2014", language))).toEqual([
      "المؤتمر العالمي لتنمية الاتصالات، دبي، 2014",
      "World Telecommunication Development Conference, Dubai, 2014",
      "Conferencia Mundial de Desarrollo de las Telecomunicaciones, Dubái, 2014",
      "Conférence mondiale de développement des télécommunications, Dubaï, 2014",
      "Всемирная конференция по развитию электросвязи, Дубай, 2014 год",
      "世界电信发展大会（2014年，迪拜）",
    ]);
  });
});
