import { describe, expect, it } from "vitest";
import { type InstrumentId, instrumentOf, instruments, resolution67Revisions, revisionInForceOn } from "./instruments.js";

describe("instruments", () => {
  it("link revisions both ways", () => {
    for (const [id, { predecessor, successor }] of Object.entries(instruments)) {
      if (successor !== undefined) expect(instrumentOf(successor)?.predecessor).toBe(id);
      if (predecessor !== undefined) expect(instrumentOf(predecessor)).toBeDefined();
    }
  });

  it("chain the known revisions of Resolution 67", () => {
    const chain: string[] = [];
    for (let id: string | undefined = "res67-2010"; id !== undefined; id = instrumentOf(id)?.successor) chain.push(id);
    expect(chain).toEqual(resolution67Revisions);
  });

  it("have one text that was read whole", () =>
    expect((Object.keys(instruments) as InstrumentId[]).filter((id) => instruments[id].textSeen === "whole")).toEqual(["res67-2014"]));

  it("give no title and no successor to what may not exist", () => {
    for (const { existence, title, successor } of Object.values(instruments)) if (existence) expect([title, successor]).toEqual([undefined, undefined]);
  });
});

describe("revisionInForceOn", () => {
  it.each([
    ["res67", "2010-06-04", { kind: "none" }],
    ["res67", "2010-06-05", { kind: "known", id: "res67-2010", textSeen: "preamble" }],
    ["res67", "2014-04-10", { kind: "known", id: "res67-2010" }],
    ["res67", "2014-04-11", { kind: "known", id: "res67-2014", textSeen: "whole" }],
    ["res67", "2016", { kind: "known", id: "res67-2014" }],
    ["res67", "2017-Q4", { kind: "unknown" }],
    ["res67", "2017-10-21", { kind: "known", id: "res67-2017", textSeen: "title" }],
    ["res67", "2024-06", { kind: "known", id: "res67-2022", textSeen: "none" }],
    ["res67", "2025-11-29", { kind: "unknown", lastKnown: "res67-2022" }],
    ["pp179", "2023-02-01", { kind: "known", id: "pp179-2022" }],
    ["pp179", "2026-11-28", { kind: "unknown", lastKnown: "pp179-2022" }],
    ["c1306", "2009-07-01", { kind: "unknown" }],
    ["c1306", "2015-05-22", { kind: "known", id: "c1306-2009" }],
    ["c1306", "2015-05-23", { kind: "known", id: "c1306-2015" }],
    ["res67", "2014-02-30", { kind: "unknown" }],
  ] as const)("%s on %s", (resolution, day, expected) => expect(revisionInForceOn(resolution, day)).toMatchObject(expected));
});
