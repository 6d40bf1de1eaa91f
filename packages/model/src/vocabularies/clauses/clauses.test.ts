import { languages } from "@cop-sdk/diagnostics";
import { describe, expect, expectTypeOf, it } from "vitest";
import { bodies } from "../bodies.js";
import { isCode } from "../code-list.js";
import { instrumentOf } from "../instruments/instruments.js";
import { activityTypes } from "../lists/activity.js";
import { statusGroups } from "../status/groups.js";
import type { OperativeClause } from "./clause.js";
import { clauseOf, clauses, isClauseId, operativeClauses, preambularClauses } from "./clauses.js";
import { activityCarriers, clauseEvidence } from "./evidence.js";
import { clauseSections } from "./names.js";

const countBySection = Object.fromEntries(clauseSections.codes.map((section) => [section, clauses.filter((clause) => clause.section === section).length]));

describe("clauses of Resolution 67 (Rev. Dubai, 2014)", () => {
  it("are 31, in the order of the text", () => {
    expect(clauses.map((clause) => clause.ordinal)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
    expect(preambularClauses).toHaveLength(17);
    expect(operativeClauses).toHaveLength(14);
  });

  it("are counted by section as printed", () =>
    expect(countBySection).toEqual({
      recognizing: 2,
      recalling: 8,
      "taking-into-account": 7,
      "invites-member-states": 3,
      "invites-sector-members": 2,
      instructs: 9,
    }));

  it("carry section and item in the id", () => {
    for (const { id, section, label } of clauses) {
      expect(id.startsWith(`res67-2014/${section}/`)).toBe(true);
      expect(id.split("/")[2]?.replace("bis", "")).toBe(label.replace(/[).]/g, ""));
    }
  });

  it("keep the two items 8 apart", () =>
    expect(operativeClauses.filter((clause) => clause.label === "8").map((clause) => clause.id)).toEqual([
      "res67-2014/instructs/8",
      "res67-2014/instructs/8bis",
    ]));

  it("name only instruments and bodies that are listed", () => {
    const unresolved = clauses
      .flatMap((clause) => clause.references ?? [])
      .filter((id) => !instrumentOf(id) && !isCode(bodies, id) && !isCode(statusGroups, id));
    expect(unresolved).toEqual([]);
  });

  it("take a frequency from the text only where the text has one", () =>
    expect(operativeClauses.filter((clause) => clause.marks.frequency === "S").map((clause) => clause.id)).toEqual([
      "res67-2014/instructs/5",
      "res67-2014/instructs/7",
    ]));

  it("have distinct headings in six languages", () => {
    for (const language of languages) {
      const headings = operativeClauses.map((clause) => clause.title[language]);
      expect(headings.every((heading) => heading.length > 5)).toBe(true);
      expect(new Set(headings).size).toBe(14);
    }
  });

  it("are found by exact id only", () => {
    expect(clauseOf("res67-2014/recalling/d")?.ordinal).toBe(6);
    expect(isClauseId("res67-2014/instructs/9")).toBe(false);
    expect(isClauseId("res67-2017/instructs/7")).toBe(false);
    expectTypeOf(clauseOf("res67-2014/instructs/7")).toEqualTypeOf<OperativeClause>();
  });
});

describe("evidence of clauses", () => {
  it("is stated for the 14 operative clauses", () => expect(Object.keys(clauseEvidence)).toEqual(operativeClauses.map((clause) => clause.id)));

  it("asks for a part of ITU exactly where the Director is instructed", () => {
    for (const { id, addressee } of operativeClauses) expect(clauseEvidence[id].requiresItuRole).toBe(addressee === "director-bdt");
  });

  it("can be had for every clause", () => {
    for (const { activities, documents } of Object.values(clauseEvidence)) expect(activities.length + documents.length).toBeGreaterThan(0);
  });

  it("uses every type of activity and every document, counting carriers", () => {
    const evidence = Object.values(clauseEvidence);
    expect(new Set(evidence.flatMap(({ activities }) => activities))).toEqual(new Set(activityTypes.codes.filter((code) => code !== "other")));
    expect(new Set([...activityCarriers, ...evidence.flatMap(({ documents }) => documents)]).size).toBe(17);
  });
});
