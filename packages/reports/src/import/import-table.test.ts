import type { ActivityLog, NationalReturn, ProjectRecord } from "@cop-sdk/model";
import type { Table } from "@cop-sdk/reader/table";
import { validate } from "@cop-sdk/validation";
import { describe, expect, it } from "vitest";
import { arabic, french, hostile, russian, several, spanish } from "./fixtures/fixtures.js";
import { importTable, type Mapping, proposeMapping, readTables } from "./index.js";

const tableOf = (text: string): Table => {
  const reading = readTables(new TextEncoder().encode(text));
  if (!reading.ok || !reading.value[0]) throw new Error("no table");
  return reading.value[0];
};

/** A proposed mapping with the questions answered that tests do not turn on. */
function mappingFor(table: Table, options: Parameters<typeof proposeMapping>[1] = {}, changes: Partial<Mapping> = {}): Mapping {
  const { mapping } = proposeMapping(table, { type: "activity-log", title: "Activities", ...options });
  if (!mapping) throw new Error("no mapping");
  const answers: Readonly<Record<string, string>> = { "/status": "held", "/type": "other" };
  const constants = mapping.constants?.map(({ to, value }) => ({ to, value: value ?? answers[to] ?? null }));
  return { ...mapping, ...(constants ? { constants } : {}), ...changes };
}

function imported(text: string, options?: Parameters<typeof proposeMapping>[1], changes?: Partial<Mapping>) {
  const table = tableOf(text);
  const result = importTable(table, mappingFor(table, options, changes));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics.map(({ code, params }) => [code, params])));
  const [document] = result.value.documents;
  return {
    ...result.value,
    document,
    activities: (document as ActivityLog | undefined)?.activities ?? [],
    diagnostics: result.diagnostics,
    codes: result.diagnostics.map(({ code }) => code),
  };
}

describe("records", () => {
  it("hold the value and the text as printed", () => {
    const { activities, document } = imported(french);
    expect(activities[1]).toEqual({
      id: "2",
      title: "Formation des enseignants de Thiès",
      type: "training",
      date: { start: "2021-05-12", end: "2021-05-14", statedAs: "du 12 au 14 mai 2021" },
      status: "held",
      place: "Thiès",
      participants: [{ value: 45, kind: "attended", unit: "persons", qualifier: "about", statedAs: "environ 45" }],
      budget: { amount: 1_234_567.5, currency: "XOF", currencyBasis: "stated", statedAs: "1 234 567,50" },
    });
    expect(activities[2]).toMatchObject({ budget: { missing: "not-applicable" }, notes: ["Report possible"] });
    expect(activities[2]).not.toHaveProperty("participants");
    expect(validate(document, { profile: "draft" }).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("keep a date of another calendar as text, and say so", () => {
    const { activities, diagnostics } = imported(arabic);
    expect(activities.map(({ date }) => date)).toEqual([
      { start: "2021-03-15", end: "2021-03-15", statedAs: "١٥/٠٣/٢٠٢١" },
      { start: "2021-09-22", end: "2021-09-22", statedAs: "٢٢/٠٩/٢٠٢١" },
      { statedAs: "1444/8/29" },
    ]);
    expect(diagnostics).toMatchObject([{ code: "import/date-other-calendar", cell: { row: 4, column: 5, heading: "تاريخ التنفيذ" } }]);
  });

  it("keep what is no known word: in the notes, with the heading", () => {
    const { activities, receipt } = imported(russian);
    expect(activities[2]).toMatchObject({ notes: ["Страна: Республика Беларусь"], leads: [{ name: "Министерство связи" }, { name: "Совет по делам детей" }] });
    expect(activities[3]).toMatchObject({ type: "other", status: "announced", notes: ["Вид мероприятия: Конкурс"] });
    expect(receipt.columns[3]?.readAs).toEqual([
      { text: "Казахстан", as: "KZ", cells: 1 },
      { text: "Кыргызстан", as: "KG", cells: 1 },
      { text: "Армения", as: "AM", cells: 1 },
    ]);
  });

  it("use the codes that a person wrote into the mapping", () => {
    const table = tableOf(russian);
    const mapping = mappingFor(table);
    const columns = mapping.columns.map((column) => (column.heading === "Страна" ? { ...column, codes: { "Республика Беларусь": "BY" } } : column));
    const result = importTable(table, { ...mapping, columns });
    expect(result.ok && (result.value.documents[0] as ActivityLog).activities[2]?.country).toBe("BY");
  });

  it("join columns into one value, counts of one kind into one count", () => {
    expect(imported(spanish).activities[1]).toMatchObject({
      date: { start: "2022-04-01", end: "2022-04-30", statedAs: "01/04/2022 – 30/04/2022" },
      participants: [
        { value: 1250, unit: "girls", statedAs: "1.250" },
        { value: 1180, unit: "boys", statedAs: "1.180" },
      ],
    });
    const { activities } = imported("Activity,Type,Date,Status,Participants,Girls,Boys,Target participants\nA,workshop,2021,held,9,5,4,20\n");
    expect(activities[0]?.participants).toEqual([
      {
        value: 9,
        kind: "attended",
        unit: "persons",
        breakdown: [
          { group: "girls", value: 5 },
          { group: "boys", value: 4 },
        ],
      },
      { value: 20, kind: "target", unit: "persons" },
    ]);
  });

  it("name sources of the document, each once", () => {
    const { document, activities } = imported(
      "Title,Type,Date,Status,Source\nA,workshop,2021,held,Ministry page https://example.org/a\nB,workshop,2021,held,Ministry page https://example.org/a\nC,workshop,2021,held,Annual report\n",
    );
    expect(document?.sources).toEqual([
      { id: "s1", title: "Ministry page", url: "https://example.org/a" },
      { id: "s2", title: "Annual report" },
    ]);
    expect(activities.map(({ sources }) => sources)).toEqual([["s1"], ["s1"], ["s2"]]);
  });

  it("link to several clauses, each said by the reporter", () => {
    const { activities, codes } = imported(
      "Title,Type,Date,Status,Clauses\nA,workshop,2021,held,res67-2014/instructs/2; invites Member States 1\nB,workshop,2021,held,instructs 8\n",
    );
    expect(activities[0]?.serves).toEqual([
      { clause: "res67-2014/instructs/2", attributedBy: "reporter" },
      { clause: "res67-2014/invites-member-states/1", attributedBy: "reporter" },
    ]);
    expect(activities[1]).toMatchObject({ notes: ["Clauses: instructs 8"] });
    expect(codes).toEqual(["import/clause-ambiguous"]);
  });

  it("get ids by their rows, and another one when an id comes twice", () => {
    const { activities, codes } = imported("No,Title,Type,Date,Status\n1,A,workshop,2021,held\n1,B,workshop,2021,held\n,C,workshop,2021,held\n");
    expect(activities.map(({ id }) => id)).toEqual(["1", "row-3", "row-4"]);
    expect(codes).toContain("import/duplicate-id");
  });

  it("are documents of their own where each row is one", () => {
    const { documents, receipt, cellOf } = imported(
      'Project number,Project title,Status,Start date,End date,Implementing agency,Location,Budget,Currency,Source\n9GLO1,A,Ongoing,01/08/2021,31/12/2024,ITU,Ghana; Kenya,"100,000",USD,https://example.org\n9GLO2,B,Completed,15/03/2022,30/06/2023,ITU,Zambia,"45,500.50",USD,\n',
      { type: "project-record", id: "projects" },
    );
    expect(documents.map((document) => [document.id, (document as ProjectRecord).projectNumber, (document as ProjectRecord).locations])).toEqual([
      ["projects-row-2", "9GLO1", ["Ghana", "Kenya"]],
      ["projects-row-3", "9GLO2", ["Zambia"]],
    ]);
    expect((documents[1] as ProjectRecord).budget).toEqual({ amount: 45_500.5, currency: "USD", statedAs: "45,500.50" });
    expect(receipt.rows).toMatchObject({ records: 2, setAside: 0 });
    expect(cellOf(1, "/budget/amount")).toEqual({ row: 3, column: 8, heading: "Budget" });
  });

  it("belong to a national return with its country and quarter", () => {
    const { document } = imported("Kind,Title,Stage,Date\nlaw,Act on reporting,adopted,2021-02\n", {
      type: "national-return",
      records: "/changes/-",
      country: "ZM",
      quarter: "2021-Q1",
    });
    expect(document as NationalReturn).toMatchObject({
      type: "national-return",
      country: "ZM",
      changes: [{ id: "row-2", kind: "law", title: "Act on reporting", date: "2021-02", stage: "adopted" }],
      activities: [],
    });
  });
});

describe("several documents of one table", () => {
  const countries =
    "Country,Title,Type,Date,Status,Source\nKenya,A,workshop,2021-02-01,held,Page A\nAtlantis,B,training,2021-03-01,held,\nKenya,C,meeting,2021-02-11,held,\n,D,meeting,2021-02-11,held,\nRwanda,E,meeting,2021-02-11,held,Page E\n";
  const options = { type: "national-return", records: "/activities/-", quarter: "2021-Q1", id: "nr" } as const;

  it("are proposed where a document is of one country and the rows are of several; a row without a country is set aside", () => {
    const table = tableOf(countries);
    const mapping = mappingFor(table, options);
    expect(mapping.columns[0]).toMatchObject({ heading: "Country", to: "/country", document: "country" });
    expect(mapping.document).not.toHaveProperty("country");
    const { documents, receipt, diagnostics, cellOf } = imported(countries, options);
    expect(
      documents.map((document) => [document.id, (document as NationalReturn).country, (document as NationalReturn).activities.map(({ title }) => title)]),
    ).toEqual([
      ["nr-ke", "KE", ["A", "C"]],
      ["nr-rw", "RW", ["E"]],
    ]);
    expect(documents.map(({ sources }) => sources)).toEqual([[{ id: "s1", title: "Page A" }], [{ id: "s2", title: "Page E" }]]);
    expect(documents[0]).toMatchObject({ period: { start: "2021-01-01", end: "2021-03-31" } });
    expect(receipt).toMatchObject({ balanced: true, rows: { records: 3, setAside: 2 }, setAside: [{ row: 3 }, { row: 5 }] });
    expect(diagnostics.filter(({ code }) => code === "import/row-lacks").map(({ cell, params }) => [cell?.row, cell?.column, params.member])).toEqual([
      [3, 1, "country"],
      [5, 1, "country"],
    ]);
    expect(cellOf(1, "/activities/0/title")).toEqual({ row: 6, column: 2, heading: "Title" });
    for (const document of documents) expect(validate(document, { profile: "draft" }).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("are one where the country is named", () => {
    const { documents } = imported(countries, { ...options, country: "KE" });
    expect(documents).toMatchObject([{ id: "nr", country: "KE" }]);
  });

  it("come from a column that the record has no field for", () => {
    const { documents } = imported(
      "Country,Kind,Title,Stage,Date\nKenya,law,Act,adopted,2021-02\nUganda,law,Bill,adopted,2021-02\nRwanda,law,Bill,soon,2021-02\n",
      {
        ...options,
        records: "/changes/-",
      },
    );
    expect(documents.map((document) => [document.id, (document as NationalReturn).changes.length])).toEqual([
      ["nr-ke", 1],
      ["nr-ug", 1],
    ]);
  });
});

describe("dates that leave out what stands above the table", () => {
  const year = "Activities in 2021\nTitle,Type,Date,Status\nA,workshop,12 May,held\nB,training,3-5 June,held\nC,meeting,30/11,held\nD,meeting,Q3,held\n";

  it("get its year, which is asked about", () => {
    const { diagnostics, mapping } = proposeMapping(tableOf(year), {});
    expect(diagnostics).toMatchObject([{ code: "import/ask-year-above", pointer: "/columns/2/year", params: { year: "2021" } }]);
    expect(mapping?.columns[2]).toMatchObject({ to: "/date", year: 2021, dateOrder: "day-month" });
    expect(imported(year).activities.map(({ date }) => date)).toEqual([
      { start: "2021-05-12", end: "2021-05-12", statedAs: "12 May" },
      { start: "2021-06-03", end: "2021-06-05", statedAs: "3-5 June" },
      { start: "2021-11-30", end: "2021-11-30", statedAs: "30/11" },
      { start: "2021-Q3", end: "2021-Q3", statedAs: "Q3" },
    ]);
  });

  it("stay text where several years stand there, or none", () => {
    for (const text of [year.replace("in 2021", "2020 to 2021"), year.replace("in 2021", "")]) {
      const { activities, diagnostics } = imported(text);
      expect(activities.map(({ date }) => date)[0]).toEqual({ statedAs: "12 May" });
      expect(diagnostics.map(({ code }) => code)).toEqual([
        "import/date-unreadable",
        "import/date-unreadable",
        "import/date-unreadable",
        "import/date-unreadable",
      ]);
      expect(proposeMapping(tableOf(text), {}).diagnostics.map(({ code }) => code)).toContain("import/ask-year");
    }
  });

  it("are a day of the month that stands there", () => {
    const text = "March 2021\nTitle,Type,Date,Status\nA,workshop,12,held\nB,training,14-15,held\n";
    expect(imported(text).activities.map(({ date }) => [date.start, date.end])).toEqual([
      ["2021-03-12", "2021-03-12"],
      ["2021-03-14", "2021-03-15"],
    ]);
  });

  it("are read in each language", () => {
    for (const [line, cell, start, end] of [
      ["Деятельность за 2021 год", "12–14 мая", "2021-05-12", "2021-05-14"],
      ["Activités 2021", "du 3 au 5 mars", "2021-03-03", "2021-03-05"],
      ["Actividades de 2021", "12 de mayo", "2021-05-12", "2021-05-12"],
      ["2021年活动", "9月12日至18日", "2021-09-12", "2021-09-18"],
      ["أنشطة عام ٢٠٢١", "١٢ مايو", "2021-05-12", "2021-05-12"],
    ] as const)
      expect(imported(`${line}\nTitle;Type;Date;Status\nA;workshop;${cell};held\nB;workshop;${cell};held\n`).activities[0]?.date).toMatchObject({
        start,
        end,
        statedAs: cell,
      });
  });
});

it("the last day of a time is written in the order of the first", () => {
  const { activities } = imported("Title,Type,Start date,End date,Status\nA,workshop,03/04/2022,05/04/2022,held\nB,workshop,13/04/2022,,held\n");
  expect(activities[0]?.date).toEqual({ start: "2022-04-03", end: "2022-04-05", statedAs: "03/04/2022 – 05/04/2022" });
});

describe("tables beside each other", () => {
  const beside = tableOf(
    "Title,Type,Date,Status,,Title,Type,Date,Status\nA,workshop,2021-02-09,held,,E,workshop,2021-03-09,held\n,,,,,F,training,2021-03-10,held\n",
  );

  it("are imported one by one, by their number", () => {
    const proposal = proposeMapping(beside, { title: "T" });
    expect(proposal.diagnostics).toMatchObject([{ code: "import/ask-table", params: { count: 2, chosen: 2 } }]);
    expect(proposal.mapping?.table).toBe(2);
    const titles = [1, 2].map((table) => {
      const { mapping } = proposeMapping(beside, { title: "T", table });
      const result = mapping && importTable(beside, mapping);
      expect(result?.diagnostics).toMatchObject([{ code: "import/other-table", severity: "warning", params: { number: 3 - table } }]);
      return result?.ok ? [(result.value.documents[0] as ActivityLog).activities.map(({ title }) => title), result.value.receipt.balanced] : [];
    });
    expect(titles).toEqual([
      [["A"], true],
      [["E", "F"], true],
    ]);
  });

  it("are one where the mapping has headings of both", () => {
    const table = tableOf("Title,Type,Date,Status,,Country,Partners\nA,workshop,2021-02-09,held,,Kenya,x\n,,,,,Uganda,y\n");
    const mapping = mappingFor(tableOf("Title,Type,Date,Status,Country\nA,workshop,2021-02-09,held,Kenya\n"));
    const result = importTable(table, mapping);
    expect(result.ok && (result.value.documents[0] as ActivityLog).activities).toMatchObject([{ title: "A", country: "KE", notes: ["Partners: x"] }]);
  });

  it("are asked about where nothing tells them apart", () => {
    const table = tableOf("Title,Type,Date,Status,,Country,Partners\nA,workshop,2021-02-09,held,,Kenya,x\n");
    expect(proposeMapping(table, { title: "T" }).diagnostics).toMatchObject([{ code: "import/ask-side", cell: { row: 1, column: 6 } }]);
  });
});

it("lines between the rows are told and kept in the receipt", () => {
  const { activities, receipt, diagnostics } = imported(
    "Title,Type,Date,Status\nJanuary 2021,,,\nA,workshop,2021-01-09,held\nFebruary 2021,,,\nB,workshop,2021-02-09,held\n",
  );
  expect(activities.map(({ title }) => title)).toEqual(["A", "B"]);
  expect(receipt).toMatchObject({ balanced: true, rows: { sections: 2, setAside: 0 }, lines: [{ row: 2, text: "January 2021" }, { row: 4 }] });
  expect(diagnostics).toMatchObject([
    { code: "import/section-line", cell: { row: 2 } },
    { code: "import/section-line", cell: { row: 4 } },
  ]);
});

it("a mark of a footnote is no digit of its number", () => {
  const { activities } = imported(
    "Title,Type,Date,Status,Participants,Budget (USD)\nA,workshop,2021-01-09,held,50²,500¹\nB,workshop,12 May 2021³,held,1½,７０\n",
  );
  expect(activities.map(({ participants, budget, notes }) => [participants, budget, notes])).toEqual([
    [undefined, undefined, ["Participants: 50²", "Budget (USD): 500¹"]],
    [undefined, { amount: 70, currency: "USD", currencyBasis: "stated", statedAs: "７０" }, ["Participants: 1½"]],
  ]);
  expect(activities[1]?.date).toEqual({ start: "2021-05-12", end: "2021-05-12", statedAs: "12 May 2021³" });
});

describe("what is told", () => {
  it("by sheet, row and column, without the text of a cell", () => {
    const { diagnostics, activities } = imported(hostile);
    expect(diagnostics.map(({ code, cell }) => [code.slice(7), cell?.row, cell?.heading])).toEqual([
      ["country-unknown", 2, "Country"],
      ["number-several", 2, "Participants"],
      ["date-ambiguous", 3, "Date"],
      ["date-impossible", 4, "Date"],
      ["not-whole", 4, "Participants"],
      ["date-relative", 5, "Date"],
      ["country-near", 5, "Country"],
      ["date-two-digit-year", 6, "Date"],
      ["number-unreadable", 6, "Participants"],
      ["row-lacks", 8, "Type"],
      ["code-read-as-other", 9, "Type"],
      ["date-unreadable", 9, "Date"],
      ["country-unknown", 9, "Country"],
      ["number-unreadable", 9, "Participants"],
    ]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/cmd|HYPERLINK|script|polluted|yesterday|Кenya/);
    expect(activities[0]?.title).toBe('=HYPERLINK("http://example.org")');
    expect(activities.map((activity) => Object.getPrototypeOf(activity) === Object.prototype)).not.toContain(false);
  });

  it("a heading that changed, with the nearest, and the rest is imported", () => {
    const table = tableOf("Title,Type,Date,State,Place\nA,workshop,2021,held,Lusaka\n");
    const mapping = mappingFor(tableOf("Title,Type,Date,Status,Plaza\nA,workshop,2021,held,Lusaka\n"), {}, { constants: [{ to: "/status", value: "held" }] });
    const result = importTable(table, mapping);
    expect(result.ok && (result.value.documents[0] as ActivityLog).activities).toMatchObject([{ title: "A", notes: ["State: held", "Place: Lusaka"] }]);
    expect(result.diagnostics).toMatchObject([
      { code: "import/heading-missing", params: { wanted: "Plaza" } },
      { code: "import/column-kept", cell: { row: 1, column: 4 } },
      { code: "import/heading-near", params: { wanted: "Status", nearest: "State" }, cell: { row: 1, column: 4 } },
      { code: "import/column-kept", cell: { row: 1, column: 5 } },
    ]);
  });

  it("a total that is not the sum of its column", () => {
    expect(imported("Title,Type,Date,Status,Participants\nA,workshop,2021,held,4\nB,workshop,2021,held,5\nTotal,,,,9\n").codes).toEqual([]);
    expect(imported("Title,Type,Date,Status,Participants\nA,workshop,2021,held,4\nB,workshop,2021,held,5\nTotal,,,,10\n").diagnostics).toMatchObject([
      { code: "import/total-differs", cell: { row: 4, column: 5 } },
    ]);
    expect(imported(french).codes).not.toContain("import/total-differs");
  });

  it("another table, joined cells, questions that are open", () => {
    expect(imported(several).diagnostics).toMatchObject([{ code: "import/other-table", cell: { row: 8 } }]);
    const merged = {
      ...tableOf("Country,Title,Type,Date,Status\nKenya,A,workshop,2021,held\n,B,workshop,2021,held\n"),
      merged: [{ top: 2, left: 1, bottom: 3, right: 1 }],
    };
    const result = importTable(merged, mappingFor(merged));
    expect(result.ok && (result.value.documents[0] as ActivityLog).activities.map(({ country }) => country)).toEqual(["KE", "KE"]);
    expect(result.diagnostics).toMatchObject([{ code: "import/merged-down", cell: { row: 2, column: 1 } }]);
    const table = tableOf("Title,Type,Date\nA,workshop,2021\nB,workshop,2021\n");
    const open = importTable(table, mappingFor(table, {}, { constants: [{ to: "/status", value: null }] }));
    expect(open.diagnostics.map(({ code, cell }) => [code, cell?.row])).toEqual([
      ["import/open-question", undefined],
      ["import/row-lacks", 2],
      ["import/row-lacks", 3],
    ]);
    expect(open.ok && open.value.receipt.setAside).toEqual([
      { row: 2, because: "import/row-lacks" },
      { row: 3, because: "import/row-lacks" },
    ]);
  });

  it("the first of many findings of a kind, and how many more", () => {
    const rows = Array.from({ length: 200 }, (_, index) => `A${index},workshop,nonsense,held`).join("\n");
    const { diagnostics } = imported(`Title,Type,Date,Status\n${rows}\n`);
    expect(diagnostics.filter(({ code }) => code === "import/date-unreadable")).toHaveLength(20);
    expect(diagnostics.find(({ code }) => code === "import/more-of-these")?.params).toEqual({ count: 180, code: "import/date-unreadable" });
  });

  it("is bounded for a sheet of the greatest width and for endless cells", () => {
    const wide = ["Title", "Type", "Date", "Status", ...Array.from({ length: 16_000 }, (_, index) => `Column ${index}`)];
    const rows = [
      wide,
      ...Array.from({ length: 2_000 }, (_, index) => [`A${index}`, "workshop", "2021", "held"]),
      ["B", "workshop", "1".repeat(90_000), "held", ...wide.slice(4)],
    ];
    const result = importTable({ rows }, mappingFor({ rows }));
    expect(result.ok && result.value.receipt).toMatchObject({ balanced: true, rows: { records: 2_001 } });
    expect(result.diagnostics.length).toBeLessThan(2_100);
    expect((result.ok && (result.value.documents[0] as ActivityLog).activities.at(-1)?.date.statedAs?.length) || 0).toBe(90_000);
  });

  it("that there is nothing to import, or not enough for a document", () => {
    const table = tableOf("Title,Type\nA,workshop\n");
    const mapping = mappingFor(table);
    expect(importTable({ rows: [] }, mapping).diagnostics).toMatchObject([{ code: "import/no-table" }]);
    expect(importTable(tableOf("Other,Things\n1,2\nx,y\n"), mapping)).toMatchObject({ ok: false });
    expect(importTable(table, { ...mapping, document: { id: "log" } })).toMatchObject({
      ok: false,
      diagnostics: [{ code: "import/document-incomplete", params: { member: "title" } }],
    });
  });

  it("rows that the mapping sets aside for a word that is no code", () => {
    const table = tableOf("Title,Type,Date,Status\nA,workshop,2021,held\nB,jamboree,2021,held\n");
    const mapping = mappingFor(table);
    const columns = mapping.columns.map((column) => (column.to === "/type" ? { ...column, unknown: "set-aside" as const } : column));
    const result = importTable(table, { ...mapping, columns });
    expect(result.ok && result.value.receipt.setAside).toEqual([{ row: 3, because: "import/row-set-aside" }]);
  });
});

describe("the receipt", () => {
  it("accounts for every row and every cell", () => {
    const { receipt } = imported(french);
    expect(receipt.rows).toEqual({
      all: 11,
      blank: 2,
      above: 2,
      headings: 1,
      repeatedHeadings: 0,
      sections: 0,
      totals: 1,
      below: 1,
      otherTables: 0,
      records: 4,
      setAside: 0,
    });
    expect(receipt.balanced).toBe(true);
    expect(receipt.lines.map(({ row }) => row)).toEqual([1, 2, 9, 11]);
    expect(receipt.columns[5]).toEqual({
      column: 6,
      heading: "Nombre de participants",
      to: "/participants/0",
      cells: 4,
      read: 3,
      placeholders: 1,
      kept: 0,
      leftOut: 0,
    });
  });

  it("counts columns that are left out on purpose, and cells beyond the headings", () => {
    const { receipt, activities } = imported("Title,Type,Date,Status,Email\nA,workshop,2021,held,jd@example.org,beyond\n");
    expect(receipt.columns.slice(4)).toMatchObject([
      { heading: "Email", cells: 1, leftOut: 1 },
      { column: 6, heading: "", cells: 1, kept: 1 },
    ]);
    expect(activities[0]?.notes).toEqual(["beyond"]);
    expect(receipt.balanced).toBe(true);
  });

  it("finds the cell of a place in the document", () => {
    const { cellOf } = imported(french);
    expect(cellOf(0, "/activities/1/participants/0/value")).toEqual({ row: 6, column: 6, heading: "Nombre de participants" });
    expect(cellOf(0, "/activities/1/ituRole")).toEqual({ row: 6, column: 1 });
    expect(cellOf(0, "/title")).toBeUndefined();
  });
});
