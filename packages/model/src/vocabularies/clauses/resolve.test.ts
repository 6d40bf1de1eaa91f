import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauses } from "./clauses.js";
import { clauseSections } from "./names.js";
import { resolveClause } from "./resolve.js";

const found = (id: string) => ({ kind: "found", id: `res67-2014/${id}` });
const bothEights = { kind: "ambiguous", candidates: ["res67-2014/instructs/8", "res67-2014/instructs/8bis"] };

describe("resolveClause", () => {
  it("finds every exact id, the two items 8 among them", () => {
    for (const { id } of clauses) expect(resolveClause(id)).toEqual({ kind: "found", id });
  });

  it.each([
    ["instructs the Director 7", found("instructs/7")],
    ["instructs the Director of the Telecommunication Development Bureau 1.", found("instructs/1")],
    ["invites Member States 2", found("invites-member-states/2")],
    ["Invites  Sector   Members 1", found("invites-sector-members/1")],
    ["invites-sector-members/2", found("invites-sector-members/2")],
    ["recalling d)", found("recalling/d")],
    ["taking into account (a)", found("taking-into-account/a")],
    ["instructs 8bis", found("instructs/8bis")],
    ["instructs 8 bis", found("instructs/8bis")],
    ["RES67-2014/INSTRUCTS/8", found("instructs/8")],
    ["Resolution 67 (Rev. Dubai, 2014), instructs 5", found("instructs/5")],
    ["instructs 5 of Resolution 67 (Rev. Dubai, 2014)", found("instructs/5")],
    ["instructs the Director 8", bothEights],
    ["instructs/8", bothEights],
    ["invites 1", { kind: "ambiguous", candidates: ["res67-2014/invites-member-states/1", "res67-2014/invites-sector-members/1"] }],
    ["res67-2017/instructs/7", { kind: "text-not-seen", revision: "res67-2017" }],
    ["Resolution 67 (Rev. Kigali, 2022) instructs 3", { kind: "text-not-seen", revision: "res67-2022" }],
    ["res67-2014/instucts/7", { kind: "unknown", nearest: "res67-2014/instructs/7" }],
    ["instructs 12", { kind: "unknown" }],
    ["", { kind: "unknown" }],
    ["the weather", { kind: "unknown" }],
  ])("%s", (text, expected) => expect(resolveClause(text)).toMatchObject(expected));

  it("leaves a section without an item to a person", () => expect(resolveClause("invites Member States")).toMatchObject({ kind: "ambiguous" }));

  it("reads section and label of every clause back", () => {
    for (const { id, section, label } of clauses) {
      const answer = resolveClause(`${clauseSections.entries[section].label.en} ${label}`);
      if (label === "8") expect(answer).toEqual(bothEights);
      else expect(answer).toEqual({ kind: "found", id });
    }
  });

  it("answers any text without throwing", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "grapheme" }), (text) =>
        ["found", "ambiguous", "text-not-seen", "unknown"].includes(resolveClause(text).kind),
      ),
    );
  });
});
