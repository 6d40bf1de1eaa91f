import type { DocumentType } from "@cop-sdk/model";
import { describe, expect, it } from "vitest";
import { activity, implementationReport, log, logOf, nationalReturn, quarterly, source, strategy } from "../examples.js";
import { faultsOf } from "./faults.js";
import type { PlaceKind } from "./places.js";
import { documentShape, shapeOf } from "./schema.js";
import { walk } from "./walk.js";

const placesOf = (document: Readonly<Record<string, unknown>>, wanted: PlaceKind, wrongAt: readonly string[] = []) => {
  const found: [pointer: string, sound: boolean][] = [];
  const faults = faultsOf(wrongAt.map((pointer) => ({ code: "x/y", severity: "error", obligation: "must", pointer, params: {}, fingerprint: "" })));
  walk(document, documentShape(document.type as DocumentType), faults, (kinds, place, sound) => {
    if (kinds.list.includes(wanted)) found.push([place.pointer(), sound]);
  });
  return found;
};

const pointers = (document: Readonly<Record<string, unknown>>, kind: PlaceKind) => placesOf(document, kind).map(([pointer]) => pointer);

describe("the walk", () => {
  it("finds every period, of any precision, in every document", () => {
    const period = { start: "2025", end: "2029" };
    expect(
      pointers(
        strategy({
          period,
          predecessor: { title: "x", period },
          actions: [{ id: "a", activity: "x", timeline: period }],
          figures: [{ indicator: "x", value: 1, unit: "x", period }],
        }),
        "period",
      ),
    ).toEqual(["/period", "/predecessor/period", "/actions/0/timeline", "/figures/0/period"]);
    expect(pointers(log([activity()]), "period")).toEqual(["/activities/0/date"]);
    expect(pointers(quarterly(), "period")).toEqual(["/period"]);
    expect(pointers(nationalReturn(), "period")).toEqual(["/period"]);
    expect(pointers(implementationReport(), "period")).toEqual(["/period"]);
  });

  it("takes an activity for one, and a strategy for none", () => {
    expect(pointers(strategy({ serves: [] }), "activity")).toEqual([]);
    expect(pointers(quarterly({ activities: [activity()] }), "activity")).toEqual(["/activities/0"]);
    expect(pointers(nationalReturn({ activities: [activity()] }), "activity")).toEqual(["/activities/0"]);
  });

  it("knows an activity by the name of its schema, not by its members", () => {
    const text = { _zod: { def: { type: "string" } }, meta: () => undefined };
    const schema = (id: string) => ({
      _zod: { def: { type: "object", shape: { type: text, date: text, participants: text, serves: text } } },
      meta: () => ({ id }),
    });
    expect(shapeOf(schema("Activity")).kinds.list).toEqual(["activity"]);
    expect(shapeOf(schema("Session")).kinds.list).toEqual([]);
  });

  it("takes a missing value for what it is", () => {
    expect(pointers(strategy({ period: { missing: "not-known", note: "x" } }), "period")).toEqual([]);
    expect(pointers(strategy({ period: { missing: "not-known", note: "x" } }), "prose")).toContain("/period/note");
  });

  it("finds countries, dates, amounts, counts, clauses, bodies, sources", () => {
    const document = logOf(
      {
        country: "ZM",
        budget: { amount: 1, currency: "USD" },
        participants: [{ value: 1, kind: "reached", unit: "x", asOf: "2020" }],
        leads: [{ name: "x", country: "ZM" }],
        serves: [{ clause: "x", attributedBy: "reporter" }],
      },
      { sources: [source({ url: "https://example.org" })] },
    );
    expect(pointers(document, "country")).toEqual(["/activities/0/country", "/activities/0/leads/0/country"]);
    expect(pointers(document, "money")).toEqual(["/activities/0/budget"]);
    expect(pointers(document, "count")).toEqual(["/activities/0/participants/0"]);
    expect(pointers(document, "attribution")).toEqual(["/activities/0/serves/0"]);
    expect(pointers(document, "organization")).toEqual(["/activities/0/leads/0"]);
    expect(pointers(document, "source")).toEqual(["/sources/0"]);
    expect(pointers(document, "date")).toEqual(["/activities/0/date/start", "/activities/0/date/end", "/activities/0/participants/0/asOf"]);
  });

  it("gives texts as prose only where they are texts, also in members that the model does not know", () => {
    const conflicts = [
      {
        about: "date",
        values: [
          { value: 7, sources: ["S1"] },
          { value: "seven", sources: ["S1"] },
          { value: true, sources: [] },
        ],
      },
    ];
    expect(
      pointers(
        logOf({
          conflicts,
          outputs: [
            { name: "schools", value: 3 },
            { name: "languages", value: ["en"] },
          ],
          extra: { remark: "x", n: 1 },
        }),
        "prose",
      ),
    ).toEqual([
      "/title/en",
      "/activities/0/title",
      "/activities/0/conflicts/0/about",
      "/activities/0/conflicts/0/values/1/value",
      "/activities/0/outputs/0/name",
      "/activities/0/outputs/1/name",
      "/activities/0/outputs/1/value/0",
      "/activities/0/extra/remark",
    ]);
  });

  it("knows which places keep the schema: nothing wrong at them or below", () => {
    const document = log([activity(), activity({ id: "A2" })]);
    expect(placesOf(document, "activity", ["/activities/1/date/start"])).toEqual([
      ["/activities/0", true],
      ["/activities/1", false],
    ]);
    expect(placesOf(document, "period", ["/activities/1/status"])).toEqual([
      ["/activities/0/date", true],
      ["/activities/1/date", true],
    ]);
  });

  it("tells texts that others printed, bodies, labels and contacts apart", () => {
    const document = strategy({
      organizations: [{ name: "x", otherNames: [] }],
      coordination: ["x"],
      budget: { amount: 1, currency: "USD", statedAs: "x" },
      actions: [{ id: "a", activity: "x", officialRef: "1.1", leads: ["x"] }],
      reportingChannels: [{ type: "helpline", name: "x", contact: "116" }],
      sources: [source()],
    });
    expect(pointers(document, "printed")).toEqual(["/budget/statedAs", "/sources/0/title"]);
    expect(pointers(document, "body")).toEqual(["/organizations/0/name", "/coordination/0", "/actions/0/leads/0"]);
    expect(pointers(document, "label")).toEqual(["/actions/0/officialRef"]);
    expect(pointers(document, "contact")).toEqual(["/reportingChannels/0/contact"]);
    expect(pointers(document, "prose")).toEqual([
      "/title/en",
      "/organizations/0/name",
      "/coordination/0",
      "/actions/0/activity",
      "/actions/0/officialRef",
      "/actions/0/leads/0",
      "/reportingChannels/0/name",
      "/reportingChannels/0/contact",
    ]);
  });

  it("tells lists with ids and references apart from other lists", () => {
    const document = strategy({
      organizations: [{ name: "x" }],
      goals: [{ id: "g", text: "x" }],
      lead: ["x"],
      sources: [source()],
      actions: [{ id: "a", activity: "x", goal: "g", leads: ["x"], sources: ["S1"] }],
    });
    expect(pointers(document, "records")).toEqual(["/organizations", "/goals", "/sources", "/actions"]);
    expect(pointers(document, "reference")).toEqual(["/lead", "/actions/0/goal", "/actions/0/leads", "/actions/0/sources"]);
  });
});
