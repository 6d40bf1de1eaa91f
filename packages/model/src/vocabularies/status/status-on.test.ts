import { describe, expect, it } from "vitest";
import { dayAfter } from "../../values/calendar-date.js";
import { states } from "../states/codes.js";
import { ldcMembers } from "./lists.js";
import { membersOn, statusOn } from "./status-on.js";

const left2014To2026 = ["BT", "GQ", "ST", "VU"];

describe("least developed countries", () => {
  it("are exactly 48 on 10 April 2014", () => {
    const then = membersOn("ldc", "2014-04-10");
    expect(then).toHaveLength(48);
    expect(then.filter((state) => !ldcMembers.includes(state))).toEqual(left2014To2026);
    expect(states.filter((state) => statusOn(state, "ldc", "2014-04-10").status === "unknown")).toEqual([]);
  });

  it("are exactly 44 on 23 November 2026", () => {
    expect(membersOn("ldc", "2026-11-23")).toEqual(ldcMembers);
    expect(ldcMembers).toHaveLength(44);
  });

  it.each([
    ["VU", "2020-12-03", "member"],
    ["VU", "2020-12-04", "not-member"],
    ["VU", "2020-12-05", "not-member"],
    ["VU", "2020-11", "member"],
    ["VU", "2020-12", "unknown"],
    ["VU", "2021", "not-member"],
    ["BT", "2023-12-12", "member"],
    ["BT", "2023-12-13", "not-member"],
    ["ST", "2024-12-12", "member"],
    ["ST", "2024-12-13", "not-member"],
    ["GQ", "2016-12-31", "member"],
    ["GQ", "2017-01-01", "unknown"],
    ["GQ", "2017-12-30", "unknown"],
    ["GQ", "2017-12-31", "not-member"],
    ["GQ", "2018", "not-member"],
    ["WS", "2013-12-31", "member"],
    ["WS", "2014-01-01", "unknown"],
    ["WS", "2014-04-09", "unknown"],
    ["WS", "2014-04-10", "not-member"],
    ["WS", "2014-12-31", "not-member"],
    ["MV", "2010-12-31", "member"],
    ["MV", "2011-06-01", "unknown"],
    ["MV", "2012", "not-member"],
    ["SS", "2011-12-31", "not-member"],
    ["SS", "2012-07-01", "unknown"],
    ["SS", "2013-01-01", "member"],
    ["NP", "2026-11-23", "member"],
    ["NP", "2026-11-24", "unknown"],
    ["LA", "2027", "unknown"],
    ["BD", "2026-11-24", "unknown"],
    ["SB", "2027-12-12", "member"],
    ["SB", "2027-12-13", "unknown"],
    ["KH", "2029-12-19", "unknown"],
    ["AF", "2014", "member"],
    ["AF", "2026", "member"],
    ["AF", "2005", "unknown"],
    ["FR", "1980", "not-member"],
    ["PS", "2020", "unknown"],
    ["AF", "last year", "unknown"],
  ])("%s on %s: %s", (country, day, status) => expect(statusOn(country, "ldc", day).status).toBe(status));

  it("say why the status of Bangladesh is open", () => expect(statusOn("BD", "ldc", "2027-01-01").note).toContain("2029"));

  it("never come back to the list after leaving, and lose one country at a time", () => {
    let day = "2014-04-10";
    let before = membersOn("ldc", day);
    while (day < "2026-11-23") {
      day = dayAfter(day, 7);
      const now = membersOn("ldc", day);
      expect(now.filter((state) => !before.includes(state))).toEqual([]);
      expect(before.length - now.length).toBeLessThanOrEqual(day > "2026-11-23" ? 3 : 1);
      before = now;
    }
  });

  it("carry the mark of the weaker fact", () => {
    expect(statusOn("VU", "ldc", "2021-01-01").mark).toBe("S");
    expect(statusOn("BT", "ldc", "2024-01-01").mark).toBe("K");
    expect(statusOn("AF", "ldc", "2014").mark).not.toBe("S");
  });
});

describe("groups without dates", () => {
  it("have 32 and 37 members, whatever the day", () => {
    for (const day of ["2014-04-10", "2026-11-23"]) expect([membersOn("lldc", day).length, membersOn("sids", day).length]).toEqual([32, 37]);
  });

  it("say on which day they were listed", () => {
    expect(statusOn("KZ", "lldc", "2016")).toMatchObject({ status: "member", basis: "listed-on-2026-11-23", mark: "I" });
    expect(statusOn("KZ", "lldc", "2016").note).toContain("23 November 2026");
    expect(statusOn("KZ", "lldc", "2026-11-23")).toEqual({ status: "member", basis: "listed-on-2026-11-23", mark: "S" });
  });

  it("leave Bahrain open before the list of today", () => {
    expect(statusOn("BH", "sids", "2015").status).toBe("unknown");
    expect(statusOn("BH", "sids", "2026-11-23").status).toBe("not-member");
  });
});
