import type { Activity, ActivityLog, NationalStrategy } from "@cop-sdk/model";
import { describe, expect, test } from "vitest";
import { fromNeutral } from "./from-neutral.js";

const source = { id: "s1", title: "Example page", publisher: "Example Press", year: 2024, url: "https://page.example/", lang: "en", kind: "news" };

const strategyFile = (more: object = {}) => ({
  format: "neutral-strategy/1",
  id: "example-strategy",
  country: { iso2: "KE", iso3: "KEN", nameEn: "Kenya", ituRegion: "AFR" },
  kind: "policy",
  titleOriginal: { text: "Mfano", lang: "sw" },
  titleEn: "Example policy",
  titleIsOfficial: true,
  languages: ["sw", "en"],
  status: "in-force",
  leadMinistry: "Example Ministry",
  sources: [source],
  ...more,
});

const strategy = (more: object = {}) => {
  const { documents, remarks } = fromNeutral(strategyFile(more));
  return { document: documents[0] as NationalStrategy, told: remarks.map(({ code, pointer }) => `${code} ${pointer}`) };
};

const activity = (more: object, others: readonly object[] = []) => {
  const record = { id: "R1", title: "Example workshop", type: "workshop", date: { start: "2024-05-06", end: "2024-05-07", precision: "day" }, status: "held" };
  const { documents, remarks } = fromNeutral({
    format: "neutral-activities/1",
    description: "Example",
    activities: [{ ...record, ...more }, ...others],
    sources: [source],
  });
  const log = documents[0] as ActivityLog;
  return { record: log.activities[0] as Activity, log, told: remarks.map(({ code, pointer }) => `${code} ${pointer}`) };
};

describe("forms", () => {
  test("a plain file converts without any remark", () => {
    expect(strategy().told).toEqual([]);
    expect(activity({ country: "KE", ituRegion: "AFR" }).told).toEqual([]);
  });

  test("a list gives a document for each object, with pointers from the list on", () => {
    const { documents, remarks } = fromNeutral([strategyFile(), { ...strategyFile({ id: "b" }), extra: 1 }, 7]);
    expect(documents.map(({ id }) => id)).toEqual(["example-strategy", "b"]);
    expect(remarks.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(["neutral/unknown-member /1/extra", "neutral/not-an-object /2"]);
  });

  test.each([
    [null, "neutral/not-an-object"],
    [[], "neutral/not-an-object"],
    [{ format: "neutral-strategy/2", id: "x" }, "neutral/unknown-format"],
    [{ format: "toString" }, "neutral/unknown-format"],
    [{ type: "activity-log", modelVersion: "1" }, "neutral/already-converted"],
    [strategyFile({ country: null }), "neutral/no-country"],
    [strategyFile({ country: { iso2: "Atlantis" } }), "neutral/no-country"],
    [JSON.parse(`${"[".repeat(500)}${"]".repeat(500)}`), "neutral/too-deep"],
  ])("what is no convertible file gives an error and no document (%#)", (value, code) => {
    const { documents, remarks } = fromNeutral(value);
    expect(documents).toEqual([]);
    expect(remarks.filter(({ severity }) => severity === "error").map((remark) => remark.code)).toEqual([code]);
  });

  test("a value that contains itself is refused", () => {
    const file: Record<string, unknown> = { ...strategyFile() };
    file.self = [file, file];
    expect(fromNeutral(file).remarks.map(({ code }) => code)).toEqual(["neutral/too-deep"]);
  });

  test("a missing format is read from the members, and told", () => {
    const { format: _, ...file } = strategyFile();
    expect(fromNeutral(file).remarks.map(({ code }) => code)).toEqual(["neutral/format-assumed"]);
  });
});

describe("dates", () => {
  test.each([
    [
      { start: "2025-01-01", end: "2025-03-31", precision: "quarter" },
      { start: "2025-Q1", end: "2025-Q1" },
    ],
    [
      { start: "2024-04-01", end: "2024-12-31", precision: "quarter" },
      { start: "2024-Q2", end: "2024-Q4" },
    ],
    [
      { start: "2024-Q2", end: "2024-Q3", precision: "quarter" },
      { start: "2024-Q2", end: "2024-Q3" },
    ],
    [
      { start: "2024-02-01", end: "2024-02-29", precision: "month" },
      { start: "2024-02", end: "2024-02" },
    ],
    [
      { start: "2024-01-01", end: "2025-12-31", precision: "year" },
      { start: "2024", end: "2025" },
    ],
    [
      { start: "2024", end: "2024-10", precision: "month" },
      { start: "2024", end: "2024-10" },
    ],
    [
      { start: 2024, end: null, precision: "year", open: true },
      { start: "2024", open: true },
    ],
    [
      { start: "2019-03-15", end: "2019-08", precision: "mixed" },
      { start: "2019-03-15", end: "2019-08" },
    ],
    [
      { durationYears: 5, statedAs: "five years", open: false },
      { duration: { years: 5 }, statedAs: "five years" },
    ],
    [
      { start: "2018-07-11", durationMonths: 18 },
      { start: "2018-07-11", duration: { months: 18 } },
    ],
  ])("%o is carried without a remark", (validity, period) => {
    const { document, told } = strategy({ validity });
    expect(document.period).toEqual(period);
    expect(told).toEqual([]);
  });

  test("a day inside a quarter loses nothing: the quarter stands, the day is kept in the note", () => {
    const { document, told } = strategy({ validity: { start: "2025-02-10", end: "2025-03-31", precision: "quarter" } });
    expect(document.period).toEqual({ start: "2025-Q1", end: "2025-Q1", note: "start: 2025-02-10" });
    expect(told).toEqual(["neutral/precision /validity/start"]);
  });

  test("dates of several readings, of another calendar or as words are kept as text", () => {
    const { document, told } = strategy({
      validity: { start: "01/06/2021", end: "1444/8/29" },
      predecessor: { title: "Before", validity: "2020-2024 (not sure)" },
    });
    expect(document.period).toEqual({ note: "start: 01/06/2021; end: 1444/8/29" });
    expect(document.predecessor).toEqual({ title: "Before", period: { statedAs: "2020-2024 (not sure)" } });
    expect(told).toEqual(["neutral/not-readable /predecessor/validity", "neutral/not-readable /validity/end", "neutral/not-readable /validity/start"]);
  });

  test("another spelling of one reading is read and told", () => {
    const { document, told } = strategy({ validity: { start: "Q3 2024", end: "2025-06-30T10:00:00Z" } });
    expect(document.period).toEqual({ start: "2024-Q3", end: "2025-06-30" });
    expect(told).toEqual(["neutral/read-as /validity/end", "neutral/read-as /validity/start"]);
  });
});

describe("strategies", () => {
  test("status and kind of the forms become those of the model", () => {
    const { document, told } = strategy({ status: "adopted", kind: "roadmap" });
    expect([document.status, document.kind, told]).toEqual(["approved", "road-map", []]);
  });

  test("an unknown status becomes the weakest statement that the file supports, says so, and is kept", () => {
    const launched = strategy({ status: "half-baked" });
    expect(launched.document.status).toBe("launched");
    expect(launched.document.statusBasis).toContain("states no status");
    expect(launched.document.notes).toContain("status: half-baked");
    expect(strategy({ status: null, adoption: { date: { date: "2024-01-05", precision: "day" } } }).document.status).toBe("approved");
  });

  test("titles in several languages: originals first; English is official only for a document in English", () => {
    const both = strategy({
      titleOriginalOther: [
        { text: "Exemple", lang: "fr" },
        { text: "Mfano wa pili", lang: "sw" },
      ],
    });
    expect(both.document.title).toEqual({ sw: "Mfano", fr: "Exemple", en: "Example policy" });
    expect(both.document.officialTitles).toEqual(["sw", "fr", "en"]);
    expect(both.document.titleVariants).toEqual(["Mfano wa pili"]);
    const described = strategy({ titleOriginal: { text: null, lang: "sw" }, titleIsOfficial: false });
    expect([described.document.title, described.document.officialTitles]).toEqual([{ en: "Example policy" }, []]);
    const foreign = strategy({ languages: ["sw"] });
    expect([foreign.document.officialTitles, foreign.told]).toEqual([["sw"], ["neutral/title-not-official /titleIsOfficial"]]);
  });

  test("bodies are taken apart where one reading is possible, and acronyms find their body", () => {
    const { document } = strategy({
      leadMinistry: "Example Ministry of Networks (EMN)",
      otherBodies: [
        "Ministry of Wires (until 2018: Ministry of Posts)",
        "Министерство примеров (Ministry of Examples)",
        "Regulator (Department of Children)",
        "Council (chair)",
      ],
      actions: [{ ref: "1", refIsOfficial: true, activity: "Train", lead: ["EMN", "TBC"], partners: [] }],
    });
    expect(document.lead).toEqual(["Example Ministry of Networks"]);
    expect(document.actions?.[0]).toEqual({ id: "action-1", officialRef: "1", activity: "Train", leads: ["Example Ministry of Networks"] });
    expect(document.organizations).toEqual([
      { id: "emn", name: "Example Ministry of Networks", acronym: "EMN", role: "lead" },
      { id: "body-2", name: "Ministry of Wires", otherNames: [{ name: "Ministry of Posts", validTo: "2018" }] },
      { id: "body-3", name: "Министерство примеров", otherNames: [{ name: "Ministry of Examples" }] },
      { id: "body-4", name: "Regulator (Department of Children)" },
      { id: "body-5", name: "Council", note: "chair" },
    ]);
  });

  test("what was looked for and not seen is a reason in the member that the model has for it", () => {
    const { document } = strategy({ leadMinistry: null, notSeen: ["lead ministry (a regulator launched it)", "budget per action", "vision", "helpline"] });
    expect(document.lead).toEqual({ missing: "not-known", note: "looked for, not seen: lead ministry (a regulator launched it)" });
    expect(document.vision).toMatchObject({ missing: "not-known" });
    expect(document.budget).toBeUndefined();
    expect(document.notSeen).toHaveLength(4);
  });

  test("goals whose references start again keep apart, and a reference to them is not guessed", () => {
    const { document, told } = strategy({
      goals: [
        { ref: "1", text: "One" },
        { ref: "1", text: "Other one" },
        { ref: "2", text: "Two" },
      ],
      actions: [
        { activity: "A", goalRef: "1" },
        { activity: "B", goalRef: "2" },
      ],
    });
    expect(document.goals?.map(({ id }) => id)).toEqual(["goal-1", "goal-1-2", "goal-2"]);
    expect(document.actions).toEqual([
      { id: "action-1", activity: "A", note: "goalRef: 1" },
      { id: "action-2", activity: "B", goal: "goal-2" },
    ]);
    expect(told).toEqual(["neutral/unknown-reference /actions/0/goalRef", "neutral/duplicate-id /goals/1/ref"]);
  });

  test("an amount without currency is no amount, whatever the country", () => {
    const { document, told } = strategy({ budget: { amount: 1_800_000, currency: null, statedAs: "1.8 million", qualifier: "estimated" } });
    expect(document.budget).toEqual({ missing: "not-known", note: "amount: 1800000; qualifier: estimated; statedAs: 1.8 million" });
    expect(told).toEqual(["neutral/money-without-currency /budget"]);
    expect(strategy({ budget: { amount: 5, currency: "€" } }).document.budget).toEqual({ amount: 5, currency: "EUR" });
    expect(strategy({ budget: { amount: 5, currency: "$" } }).document.budget).toMatchObject({ missing: "not-known" });
  });

  test("a list of values becomes figures with their populations, or each with a note", () => {
    const paired = strategy({ statistics: [{ text: "Share", value: [17, 15], unit: "percent", population: ["girls", "boys"], year: 2024 }] });
    expect(paired.document.figures).toMatchObject([
      { value: 17, population: "girls", period: { start: "2024", end: "2024" } },
      { value: 15, population: "boys" },
    ]);
    const single = strategy({ statistics: [{ text: "Share", value: [17, 15, 3], unit: "percent", population: "children" }] });
    expect(single.document.figures?.map(({ population, note }) => [population, note])).toEqual([
      ["children", "value 1 of 3 in one list of the file"],
      ["children", "value 2 of 3 in one list of the file"],
      ["children", "value 3 of 3 in one list of the file"],
    ]);
  });

  test("conflicts point at our members, past entries that were divided or left out", () => {
    const conflict = (field: unknown) => ({
      field,
      values: [
        { value: "a", sources: ["s1"] },
        { value: null, sources: [] },
      ],
    });
    const fields = [
      "statistics[1].population",
      "statistics[0].value",
      "statistics[2].population",
      "actions[0].timeframe.start",
      "goals (pillars)",
      "launch",
      "__proto__.x",
      null,
    ];
    const { document } = strategy({
      statistics: [
        { text: "One", value: [1, 2], unit: "percent" },
        { text: "Two", value: null, unit: "percent", population: "none" },
        { text: "Three", value: 3, unit: "percent", population: "pupils" },
      ],
      goals: ["Only words"],
      actions: [{ activity: "Train", timeframe: { start: "2024" } }],
      sourceConflicts: fields.map(conflict),
    });
    expect(document.conflicts?.map(({ about }) => about)).toEqual([
      "statistics[1].population",
      "statistics[0].value",
      "/figures/2/population",
      "/actions/0/timeline/start",
      "/goals",
      "launch",
      "__proto__.x",
      "not stated",
    ]);
  });

  test("the region of the file is compared with the dated list and never written over", () => {
    const { document, told } = strategy({ country: { iso2: "KE", ituRegion: "EUR" }, validity: { start: "2020" } });
    expect(document.notes).toEqual(["country.ituRegion: EUR"]);
    expect(told).toEqual(["neutral/region-differs /country/ituRegion"]);
  });

  test.each([
    [{ iso2: "ke" }, "KE"],
    [{ iso2: null, iso3: "KEN" }, "KE"],
    [{ nameEn: "Kenya" }, "KE"],
    ["Kenya", "KE"],
    [{ iso2: "UK" }, "GB"],
    [{ iso2: "QX" }, "QX"],
  ])("the country of %o is %s, and a reading is told", (country, code) => {
    const { document, told } = strategy({ country });
    expect(document.country).toBe(code);
    expect(told).toHaveLength(1);
  });

  test("keys that could change how programs work are text in the notes", () => {
    const { document, told } = strategy(JSON.parse('{"__proto__": {"polluted": "yes"}, "constructor": "x"}'));
    expect(told).toContain("neutral/unknown-member /constructor");
    expect(document.notes).toContain("constructor: x");
    const { documents } = fromNeutral(JSON.parse(JSON.stringify(strategyFile()).replace('"kind"', '"__proto__":{"polluted":"yes"},"kind"')));
    expect((documents[0] as NationalStrategy).notes).toEqual(["__proto__: polluted: yes"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("ids of sources that are none are changed everywhere, and told", () => {
    const { document, told } = strategy({
      sources: [
        { id: "Š 1", title: "A", year: 2024 },
        { id: "s1", title: "B", url: "ftp://x" },
        { id: "s1", title: "C", url: null },
      ],
      goals: [{ text: "G", sources: ["Š 1", "s1", "s9"] }],
    });
    expect(document.sources).toEqual([
      { id: "S-1", title: "A", date: "2024", note: "id in the file: Š 1; no address in the file" },
      { id: "s1", title: "B", note: "url: ftp://x" },
      { id: "s1-2", title: "C", note: "id in the file: s1; no address in the file" },
    ]);
    expect(document.goals).toEqual([{ id: "goal-1", text: "G", sources: ["S-1", "s1"], note: "sources[2]: s9" }]);
    expect(told).toEqual([
      "neutral/unknown-reference /goals/0/sources/2",
      "neutral/id-changed /sources/0/id",
      "neutral/not-readable /sources/1/url",
      "neutral/duplicate-id /sources/2/id",
    ]);
  });
});

describe("activities", () => {
  const count = { value: 500, unit: "persons", kind: "attended" };

  test.each([
    "A running total. Do not add (R2, R3 may be inside it).",
    "Cumulative figure; R2 and R3 may be included.",
    "Total cumulé, R2 et R3 compris.",
    "Total acumulado; puede incluir R2 y R3.",
    "Показатель нарастающим итогом; может включать R2, R3.",
    "إجمالي تراكمي قد يشمل R2 و R3.",
    "累计总数，可能包含 R2、R3。",
  ])("a count that its remark calls a running total becomes one: %s", (notes) => {
    const { record, told } = activity({ participants: count, notes, date: { start: "2022", end: "2024-06" } }, [
      { id: "R2", title: "B", type: "training", date: { start: "2023" }, status: "held" },
      { id: "R3", title: "C", type: "training", date: { start: "2023" }, status: "held" },
    ]);
    expect(record.participants).toMatchObject([{ kind: "running-total", asOf: "2024-06", mayInclude: ["R2", "R3"] }]);
    expect(told).toContain("neutral/running-total /activities/0/participants");
  });

  test.each(["Part of the running total of R2.", "Not a running total.", "Included in the cumulative figure of R2.", "No evaluation has been made to date."])(
    "a count whose remark speaks of another total stays what it is: %s",
    (notes) => {
      expect(activity({ participants: count, notes }).record.participants).toEqual([count]);
    },
  );

  test("so far, printed with the number itself, makes a running total; a target stays a target", () => {
    expect(activity({ participants: { ...count, statedAs: "500 people trained so far" } }).record.participants).toMatchObject([{ kind: "running-total" }]);
    expect(activity({ participants: { ...count, kind: "target", statedAs: "500, cumulative" } }).record.participants).toMatchObject([{ kind: "target" }]);
  });

  test("a breakdown keeps parts of its kind; targets become counts of their own", () => {
    const breakdown = [
      { group: "girls", value: 200 },
      { group: "boys", value: 300, qualifier: "approx" },
      { group: "parents", value: 900, kind: "target" },
    ];
    expect(activity({ participants: { ...count, breakdown } }).record.participants).toEqual([
      {
        ...count,
        breakdown: [
          { group: "girls", value: 200 },
          { group: "boys", value: 300, qualifier: "about" },
        ],
      },
      { value: 900, kind: "target", unit: "parents" },
    ]);
  });

  test("a number that does not say what it counts is no count, and is kept", () => {
    const { record, told } = activity({ participants: { value: 40, unit: "teachers" } });
    expect(record.participants).toEqual({ missing: "not-known", note: "value: 40; unit: teachers" });
    expect(told).toEqual(["neutral/count-without-kind /activities/0/participants"]);
  });

  test.each([
    ["approx", "about"],
    ["circa.", "about"],
    ["over", "more-than"],
    ["plus de", "more-than"],
    ["не менее", "at-least"],
    ["casi", "almost"],
    ["estimated", "estimated"],
    ["最多", "up-to"],
  ])("the qualifier %s is %s", (qualifier, code) => {
    expect(activity({ participants: { ...count, qualifier } }).record.participants).toMatchObject([{ qualifier: code }]);
  });

  test("outputs become a list; a budget among them becomes the budget", () => {
    const { record } = activity({
      outputs: {
        camps: 9,
        partners: "more than 80",
        languages: ["ar", "zh"],
        none: null,
        more: { guides: 2 },
        budget: { amount: 5, currency: "DOP", currencyBasis: "country" },
      },
    });
    expect(record.outputs).toEqual([
      { name: "camps", value: 9 },
      { name: "partners", value: "more than 80" },
      { name: "languages", value: ["ar", "zh"] },
      { name: "more.guides", value: 2 },
    ]);
    expect(record.budget).toEqual({ amount: 5, currency: "DOP", currencyBasis: "country" });
  });

  test("clauses are attributed by the compiler; words are resolved only when they lead to one clause", () => {
    const { record, told } = activity({ resolutionClauses: ["res67-2014/instructs/8bis", "invites Member States 2", "instructs the Director 8"] });
    expect(record.serves).toEqual([
      { clause: "res67-2014/instructs/8bis", attributedBy: "compiler" },
      { clause: "res67-2014/invites-member-states/2", attributedBy: "compiler", note: "in the file: invites Member States 2" },
      { clause: "instructs the Director 8", attributedBy: "compiler" },
    ]);
    expect(told).toEqual(["neutral/code-read-as /activities/0/resolutionClauses/1", "neutral/clause-unclear /activities/0/resolutionClauses/2"]);
  });

  test("a record of an unknown type is another activity, and its word stands in its notes", () => {
    const { record, told } = activity({ type: "juggling", participants: count });
    expect(record).toMatchObject({ type: "other", title: "Example workshop" });
    expect(record.notes?.join()).toContain("type: juggling");
    expect(told).toEqual(["neutral/unknown-code /activities/0/type"]);
  });

  test("a record without a type is another activity, and that is told", () => {
    const { record, told } = activity({ type: undefined });
    expect(record.type).toBe("other");
    expect(told).toEqual(["neutral/member-missing /activities/0"]);
  });

  test("a record without status counts as announced, which is never counted as held", () => {
    expect(activity({ status: undefined }).record.status).toBe("announced");
  });

  test("the log's id is the same whatever is edited in a record, and differs for other records", () => {
    const id = activity({}).log.id;
    expect(id).toMatch(/^activities-[0-9a-f]{8}$/);
    expect(activity({ title: "Another title" }).log.id).toBe(id);
    expect(activity({ id: "R9" }).log.id).not.toBe(id);
  });
});
