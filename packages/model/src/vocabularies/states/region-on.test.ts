import { describe, expect, it } from "vitest";
import { regions } from "../regions.js";
import type { StatusGroup } from "../status/groups.js";
import { membersOn } from "../status/status-on.js";
import { states } from "./codes.js";
import { regionMembers } from "./region-members.js";
import { regionOn } from "./region-on.js";

const listedOn = "2026-11-23";

describe("regions on 23 November 2026", () => {
  it("put every Member State into one region", () => {
    expect(regions.codes.flatMap((region) => regionMembers[region]).sort()).toEqual([...states]);
    for (const state of states) expect(regionOn(state, listedOn).kind).toBe("known");
  });

  it.each([
    ["AFR", 44, 27, 16, 5],
    ["AMS", 35, 1, 2, 16],
    ["ARB", 21, 6, 0, 1],
    ["ASP", 39, 10, 5, 15],
    ["CIS", 9, 0, 7, 0],
    ["EUR", 46, 0, 2, 0],
  ] as const)("%s has %i members, %i LDCs, %i LLDCs, %i SIDS", (region, members, ldc, lldc, sids) => {
    const within = (group: StatusGroup) => membersOn(group, listedOn).filter((state) => regionMembers[region].includes(state)).length;
    expect([regionMembers[region].length, within("ldc"), within("lldc"), within("sids")]).toEqual([members, ldc, lldc, sids]);
  });

  it("rest on a source only for CIS and Palau", () => {
    const seen = states.filter((state) => {
      const answer = regionOn(state, listedOn);
      return answer.kind === "known" && answer.mark === "S";
    });
    expect(seen).toEqual(["AM", "AZ", "BY", "KG", "KZ", "PW", "RU", "TJ", "TM", "UZ"]);
  });
});

describe("regionOn", () => {
  it.each([
    ["UA", "2017-05-01", { kind: "known", region: "CIS", mark: "K" }],
    ["UA", "2018-06-28", { kind: "known", region: "CIS", mark: "S" }],
    ["MD", "2018", { kind: "known", region: "CIS", mark: "S" }],
    ["UA", "2018-12-31", { kind: "known", region: "CIS", mark: "S" }],
    ["UA", "2019-01-01", { kind: "unknown" }],
    ["MD", "2026-11-22", { kind: "unknown" }],
    ["MD", "2026-11-23", { kind: "known", region: "EUR", mark: "K" }],
    ["UA", "2026", { kind: "unknown" }],
    ["PW", "2024-09-18", { kind: "unknown" }],
    ["PW", "2024-09-19", { kind: "known", region: "ASP", mark: "S" }],
    ["KZ", "2015-Q1", { kind: "known", region: "CIS", mark: "S" }],
    ["KE", "2015", { kind: "known", region: "AFR", mark: "K" }],
    ["PS", "2020", { kind: "known", region: "ARB", mark: "K" }],
    ["NU", "2020", { kind: "unknown" }],
    ["XX", "2020", { kind: "unknown" }],
    ["KE", "someday", { kind: "unknown" }],
  ])("%s on %s", (country, day, expected) => expect(regionOn(country, day)).toMatchObject(expected));
});
