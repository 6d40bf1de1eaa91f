import { describe, expect, it } from "vitest";
import { type CopDocument, type DraftType, documentTypes, draftNeeds, draftOf } from "../index.js";
import { documentEvidenceOf } from "./document-evidence.js";

const facts = { id: "d", language: "en", country: "ZM", region: "ARB", quarter: "2016-Q2" } as const;
const draft = (type: DraftType) => draftOf(type, facts) as CopDocument;
const evidenceOf = (type: DraftType, change: object) => documentEvidenceOf({ ...draft(type), ...change } as CopDocument);
const attended = { value: 42, kind: "attended", unit: "persons" } as const;

describe("evidence of documents that tell of one thing", () => {
  it("is read from every such type, and from no other", () => {
    const read = (Object.keys(draftNeeds) as DraftType[]).filter((type) => documentEvidenceOf(draft(type)) !== undefined);
    const unread = documentTypes.filter((type) => !(read as readonly string[]).includes(type));
    expect(unread).toEqual([
      "activity-log",
      "chair-report",
      "country-profile",
      "implementation-report",
      "national-return",
      "national-strategy",
      "quarterly-report",
    ]);
  });

  it.each<[DraftType, object, object]>([
    [
      "awareness-campaign-record",
      { period: { start: "2016-02" }, countries: ["ZM"], reach: [attended], sameAs: ["log#A1"] },
      { date: { start: "2016-02" }, countries: ["ZM"], counts: [attended], sameAs: ["log#A1"], status: "announced" },
    ],
    ["capacity-building-session-record", { period: { start: "2016" }, attendance: [attended], place: "Geneva" }, { counts: [attended], place: "Geneva" }],
    ["project-record", { results: [attended], regions: ["GLO"] }, { counts: [attended], regions: ["GLO"] }],
    ["participation-measure-record", { countries: ["VU"], ituRole: "organizer" }, { countries: ["VU"], ituRole: "organizer", counts: [] }],
    ["partnership-record", { signedOn: "2020-12-17", term: { start: "2021" } }, { date: { start: "2020-12-17", end: "2020-12-17" }, status: "proposed" }],
    ["partnership-record", { term: { start: "2021" } }, { date: { start: "2021" } }],
    ["coordination-record", { heldOn: "2016-03-01" }, { date: { start: "2016-03-01", end: "2016-03-01" } }],
    [
      "contribution",
      { meeting: { body: "cwg-cop", number: 12 }, submittedBy: [{ name: "A", country: "EG" }, { name: "B" }] },
      { date: { start: "2016-10-10", end: "2016-10-10" }, countries: ["EG"] },
    ],
    ["contribution", { meeting: { body: "cwg-cop", number: 13 }, date: "2017-05" }, { date: { start: "2017-05", end: "2017-05" } }],
    ["feasibility-note", { decidedOn: "2015-11" }, { date: { start: "2015-11", end: "2015-11" }, regions: ["ARB"] }],
    ["guiding-principles", { date: "2017" }, { date: { start: "2017", end: "2017" }, regions: ["ARB"], status: "drafting" }],
    ["smartphone-guidelines", { date: "2016-05" }, { date: { start: "2016-05", end: "2016-05" } }],
    ["guideline-document", { publishedOn: "2020-06", date: "2020-07" }, { date: { start: "2020-06", end: "2020-06" } }],
    ["guidance-material", { publishedOn: "2016" }, { date: { start: "2016", end: "2016" } }],
  ])("%s", (type, change, expected) => expect(evidenceOf(type, change)).toMatchObject(expected));

  it("has no date where none is known", () => {
    expect(evidenceOf("coordination-record", {})?.date).toBeUndefined();
    expect(evidenceOf("contribution", { meeting: { body: "cwg-cop", number: 13 } })?.date).toBeUndefined();
  });
});
