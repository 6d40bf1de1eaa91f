import type { Table } from "@cop-sdk/reader/table";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arabic, chinese, countries, french, hostile, russian, several, spanish } from "../fixtures/fixtures.js";
import { parseMapping, proposeMapping, readTables } from "../index.js";
import { dateEvidence } from "./date-order.js";
import { matchesOfHeading } from "./headings.js";
import { signEvidence } from "./number-signs.js";

const tableOf = (text: string): Table => {
  const reading = readTables(new TextEncoder().encode(text));
  if (!reading.ok || !reading.value[0]) throw new Error("no table");
  return reading.value[0];
};
const proposed = (text: string, options: Parameters<typeof proposeMapping>[1] = { type: "activity-log" }) => {
  const { mapping, diagnostics } = proposeMapping(tableOf(text), options);
  return {
    mapping,
    language: mapping?.reading.language,
    fields: mapping?.columns.map(({ to, ignore }) => (ignore ? "ignored" : to)),
    columns: mapping?.columns,
    asked: diagnostics.filter(({ code }) => code.startsWith("import/ask-")).map(({ code, pointer }) => `${code.slice(11)} ${pointer}`),
    diagnostics,
  };
};

describe("what a person would choose", () => {
  it("a French ministry", () => {
    expect(proposed(french)).toMatchObject({
      language: "fr",
      fields: ["/id", "/title", "/type", "/date", "/place", "/participants/0", "/budget", "/notes/-"],
      asked: ["constant /constants/0/value"],
      mapping: { document: { title: { fr: "Activités de protection de l’enfance en ligne, 2021" } }, constants: [{ to: "/status", value: null }] },
    });
    expect(proposed(french).columns?.[3]).toMatchObject({ dateOrder: "day-month", proposed: { confidence: "high", because: "heading-and-values" } });
    expect(proposed(french).columns?.[6]).toMatchObject({ with: { currency: "XOF" }, decimal: "," });
  });

  it("an Arab administration", () => {
    expect(proposed(arabic)).toMatchObject({
      language: "ar",
      fields: ["/id", "/title", "/type", "/country", "/date", "/participants/0", "/status", "/notes/-"],
      asked: ["document /document/title"],
    });
  });

  it("a Russian ministry", () => {
    const { language, fields, asked, columns, diagnostics } = proposed(russian);
    expect({ language, fields }).toEqual({
      language: "ru",
      fields: ["/id", "/title", "/type", "/country", "/date", "/participants/0", "/leads/-", "/status"],
    });
    expect(columns?.[6]?.listSeparator).toBe(";");
    expect(asked).toEqual(["code /columns/2/codes", "country-near /columns/3/codes", "document /document/title"]);
    expect(diagnostics.find(({ code }) => code === "import/ask-country-near")).toMatchObject({
      cell: { row: 4, column: 4, heading: "Страна" },
      params: { nearest: "Беларусь" },
    });
  });

  it("a Chinese ministry", () => {
    expect(proposed(chinese)).toMatchObject({
      language: "zh",
      fields: ["/id", "/title", "/type", "/country", "/date", "/place", "/participants/0", "/leads/-", "/notes/-"],
      asked: ["constant /constants/0/value", "document /document/title"],
    });
  });

  it("headings of two lines in Spanish, with girls and boys as counts of their own", () => {
    const { language, fields, columns } = proposed(spanish);
    expect({ language, fields }).toEqual({
      language: "es",
      fields: ["/id", "/title", "/date/start", "/date/end", "/participants/-", "/participants/-", "/country", "/notes/-"],
    });
    expect(columns?.[4]).toMatchObject({ heading: "Asistentes › Niñas", with: { kind: "attended", unit: "girls" }, decimal: ",", thousands: "." });
  });

  it("groups beside a total are its parts", () => {
    const { columns } = proposed("Activity,Type,Date,Status,Participants,Girls,Boys\nA,workshop,2021,held,9,5,4\n");
    expect(columns?.slice(4).map(({ to, with: stated }) => [to, stated])).toEqual([
      ["/participants/0", { kind: "attended", unit: "persons" }],
      ["/participants/0/breakdown/-", { group: "girls" }],
      ["/participants/0/breakdown/-", { group: "boys" }],
    ]);
  });

  it("a list of countries: each that is not known is asked about, by its cell", () => {
    const { fields, diagnostics } = proposed(countries);
    expect(fields).toEqual(["/country"]);
    const asked = diagnostics.filter(({ code }) => /country/.test(code));
    expect(asked.map(({ cell, params }) => [cell?.row, params.nearest])).toEqual([
      [15, undefined],
      [16, "State of Palestine"],
      [17, undefined],
    ]);
  });

  it("the first of two tables, with a question", () => {
    expect(proposed(several)).toMatchObject({ fields: ["/title", "/type", "/date", "/status"], asked: ["table "] });
    expect(proposed(several, { type: "national-strategy", records: "/figures/-", table: 2, country: "KE" }).fields).toEqual([
      "/country",
      undefined,
      undefined,
      "/asOf",
    ]);
  });

  it("columns with ways to reach people are left out, and said", () => {
    const { fields, diagnostics } = proposed("Title,Type,Date,Status,Contact person,Email\nA,workshop,2021,held,Jane Doe,jd@example.org\n");
    expect(fields).toEqual(["/title", "/type", "/date", "/status", "ignored", "ignored"]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/Jane|example\.org/);
  });

  it("values tell a column whose heading says nothing", () => {
    const { columns, asked } = proposed("Title,Feld\nA,Sénégal\nB,Kenya\nC,Viet Nam\n");
    expect(asked).toContain("column /columns/1/to");
    expect(columns?.[1]).toMatchObject({ to: "/country", proposed: { confidence: "low", because: "values" } });
  });

  it("every other record type by the same mechanism", () => {
    expect(
      proposed(
        'Project number,Project title,Status,Start date,End date,Implementing agency,Location,Budget,Currency,Results\n9GLO1,A,Ongoing,01/08/2021,31/12/2024,ITU,Ghana; Kenya,"100,000",USD,"16,700"\n',
        {
          type: "project-record",
        },
      ).fields,
    ).toEqual([
      "/projectNumber",
      "/title",
      "/status",
      "/period/start",
      "/period/end",
      "/implementingAgency",
      "/locations/-",
      "/budget/amount",
      "/budget/currency",
      "/results/0",
    ]);
    expect(
      proposed("Course,Modality,Dates,Status,Hours,Languages,Participants\nA,workshop,2021,held,3.5,English; French,20\n", {
        type: "capacity-building-session-record",
      }).fields,
    ).toEqual(["/title", "/modality", "/period", "/status", "/hours", "/languages/-", "/attendance/0"]);
    expect(
      proposed("Activity,Lead,Deadline,Status,Indicator\nA,Ministry,2026,done,x\n", { type: "national-strategy", records: "/actions/-", country: "ZM" }).fields,
    ).toEqual(["/activity", "/leads/-", "/timeline/end", "/status", "/indicator"]);
    expect(
      proposed("Kind,Title,Stage,Date\nlaw,A,adopted,2021\n", { type: "national-return", records: "/changes/-", country: "ZM", quarter: "2021-Q1" }),
    ).toMatchObject({
      fields: ["/kind", "/title", "/stage", "/date"],
      asked: [],
      mapping: { document: { country: "ZM", periodKind: "quarter", period: { start: "2021-01-01", end: "2021-03-31" } } },
    });
  });
});

describe("what is never guessed", () => {
  it("the order of day and month, unless a day above 12 that exists decides", () => {
    expect(dateEvidence(["03/04/2021", "05/06/2021"])).toEqual({ open: true, twoDigitYears: false });
    expect(dateEvidence(["03/04/2021", "25/06/2021"])).toEqual({ order: "day-month", open: false, twoDigitYears: false });
    expect(dateEvidence(["03/04/2021", "06/25/2021"])).toEqual({ order: "month-day", open: false, twoDigitYears: false });
    expect(dateEvidence(["25/06/2021", "06/25/2021"])).toEqual({ open: true, twoDigitYears: false });
    expect(dateEvidence(["03/04/2021", "31/02/2021"])).toEqual({ open: true, twoDigitYears: false });
    expect(dateEvidence(["12/05/21"])).toMatchObject({ twoDigitYears: true });
    expect(dateEvidence(["2021-03-04", "6/6/2021"])).toEqual({ open: false, twoDigitYears: false });
    expect(proposed("Title,Date\nA,03/04/2021\n").asked).toContain("date-order /columns/1/dateOrder");
  });

  it("the signs of numbers, unless a number decides or a fraction is impossible", () => {
    expect(signEvidence(["1.234"], false)).toEqual({ open: true });
    expect(signEvidence(["1.234"], true)).toEqual({ decimal: ",", thousands: ".", open: false });
    expect(signEvidence(["1.234", "5,5"], false)).toEqual({ decimal: ",", thousands: ".", open: false });
    expect(signEvidence(["1.234.567"], false)).toEqual({ decimal: ",", thousands: ".", open: false });
    expect(signEvidence(["1.5", "2,5"], false)).toEqual({ open: true });
    expect(signEvidence(["40", "1 200"], true)).toEqual({ open: false });
  });

  it("where a comma parts items", () => {
    const text = (cell: string) =>
      `Title,Type,Date,Status,Organizer,Countries\nA,workshop,2021,held,"${cell}","Kenya, Mali"\nB,workshop,2021,held,"${cell}","Togo"\n`;
    expect(proposed(text("Ministry of Health, Education")).asked).toContain("list-separator /columns/4/listSeparator");
  });

  it("whether activities took place, or what the document is called", () => {
    expect(proposed("Title,Type,Date\nA,workshop,2021\n").asked).toEqual(["constant /constants/0/value", "document /document/title"]);
  });
});

it("asks without repeating a cell", () => {
  expect(JSON.stringify(proposed(hostile).diagnostics)).not.toMatch(/cmd|HYPERLINK|script|Кenya|toString/);
});

it("knows headings in six languages, alone, in brackets and among others", () => {
  const first = (heading: string) => matchesOfHeading(heading)[0]?.concept;
  expect(
    ["Nombre de participants", "Кол-во участников (чел.)", "عدد المشاركين", "参加人数（人）", "N.º de participantes", "No. of participants"].map(first),
  ).toEqual(Array(6).fill("participants"));
  expect(["Country / Pays", "Date of the activity", "№", "#"].map(first)).toEqual(["country", "date", "id", "id"]);
  expect(matchesOfHeading("x".repeat(500))).toEqual([]);
});

it("gives the same proposal for the same table, whatever stands in it, and one that can be read again", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("Title", "Date", "Pays", "Kenya", "03/04/2021", "12,5", "1.234", "", "held", "Total", "__proto__"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
      const one = proposeMapping({ rows }, { type: "activity-log" });
      expect(proposeMapping({ rows }, { type: "activity-log" })).toEqual(one);
      if (one.mapping) expect(parseMapping(JSON.parse(JSON.stringify(one.mapping))).diagnostics).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
