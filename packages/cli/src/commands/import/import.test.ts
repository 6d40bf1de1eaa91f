import { languages } from "@cop-sdk/diagnostics";
import { afterAll, expect, test } from "vitest";
import { pack, sheetData, workbookParts } from "../../../../reports/src/xlsx/workbook-fixture.js";
import { desk } from "../../../test/cop.js";
import { importTexts } from "./texts/index.js";

const { cop, read, remove } = desk();
afterAll(remove);

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const french = latin1(
  "Activités 2021;;;;\nIntitulé;Type;Date;Pays;Nombre de participants\nJournée pour un internet plus sûr;Campagne;09/02/2021;Sénégal;1 250\nFormation des élèves à Thiès;Formation;25/06/2021;Sénégal;environ 40\nTotal;;;;1 290\n",
);

test("a mapping is proposed with its questions, answered, used, and used again", async () => {
  const proposal = await cop(["import", "activites.csv", "--propose", "map.json", "--id", "sn-2021"], { files: { "activites.csv": french } });
  expect(proposal.code).toBe(0);
  expect(proposal.out).toContain("Nombre de participants → /participants/0  (sure: heading and cells)");
  expect(proposal.out).toContain("/constants/0/value warning Which value has status in all rows?");
  expect(proposal.error).toContain("it was read as windows-1252");
  expect(proposal.error).toContain("Questions: 1.");

  const unanswered = await cop(["import", "activites.csv", "--mapping", "map.json", "-o", "log.json"]);
  expect(unanswered.code).toBe(1);
  expect(unanswered.error).toContain("Rows: 5 = 0 records + 2 set aside + 3 headings");

  const answered = read("map.json").replace('"value": null', '"value": "held"');
  const done = await cop(["import", "activites.csv", "--mapping", "map.json", "-o", "log.json", "--receipt", "receipt.json"], {
    files: { "map.json": answered },
  });
  expect(done.code).toBe(0);
  expect(done.error).toContain("Rows: 5 = 2 records + 0 set aside + 3 headings");
  expect(JSON.parse(read("log.json"))).toMatchObject({
    id: "sn-2021",
    title: { fr: "Activités 2021" },
    activities: [{ country: "SN", participants: [{ value: 1250, statedAs: "1 250" }] }, { participants: [{ value: 40, qualifier: "about" }] }],
  });
  expect(JSON.parse(read("receipt.json"))).toMatchObject({ balanced: true, rows: { records: 2, totals: 1 } });
  expect(await cop(["validate", "log.json"])).toMatchObject({ code: 0 });
});

test("findings of validation name the cell, and repeat no text", async () => {
  const table = "Title,Type,Date,Status\nWorkshop,workshop,2021-05-12,held\n=HYPERLINK(1),workshop,2021-05-12,held\n";
  const { out, code } = await cop(["import", "t.csv", "--title", "Log", "-o", "t.json"], { files: { "t.csv": table } });
  expect(code).toBe(0);
  expect(out).toContain("t.csv:3:Title /activities/1/title warning");
  expect(out).not.toContain("HYPERLINK");
});

test("the document goes to standard output, findings and summary to standard error", async () => {
  const { out, error } = await cop(["import", "-", "--title", "Log"], { stdin: "Title|Type|Date|Status\nA|workshop|2021|held\n" });
  expect(JSON.parse(out)).toMatchObject({ type: "activity-log", activities: [{ title: "A" }] });
  expect(error).toContain("Documents: 1.");
  expect(error).toContain("--propose map.json");
});

test("one document a line where each row is one", async () => {
  const table = "Title,Status,Start date,End date,Kind of thing\nA,Ongoing,2021-08-01,2024,x\nB,Completed,2022,2023,\n";
  const { out, code } = await cop(["import", "t.csv", "--type", "awareness-campaign-record", "--id", "c"], { files: { "t.csv": table } });
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  ).toEqual(["c-row-2", "c-row-3"]);
  expect(code).toBe(0);
});

test.each([
  [["import", "none.csv"], "There is no file or folder none.csv"],
  [["import", "t.csv", "--type", "report"], "The value report is not allowed for --type"],
  [["import", "t.csv", "--encoding", "latin"], "The value latin is not allowed for --encoding"],
  [["import", "t.csv", "--delimiter", "x"], "The value x is not allowed for --delimiter"],
  [["import", "t.csv", "--sheet", "2021"], "The value 2021 is not allowed for --sheet"],
  [["import", "t.csv", "--mapping", "a.json", "--propose", "b.json"], "The value b.json is not allowed for --propose"],
  [["import", "t.csv", "--quarter", "Q2"], "The value Q2 is not allowed for --quarter"],
])("%j could not run, and says why", async (argv, sentence) => {
  const { code, error } = await cop(argv, { files: { "t.csv": "Title,Type\nA,workshop\n" } });
  expect([code, error]).toEqual([2, expect.stringContaining(sentence)]);
});

test.each([
  ["t.csv", "", "table/empty"],
  ["t.csv", "1,2\n3,4\n", "import/no-table"],
  ["map.json", '{ "format": "cop-mapping/2" }', "import/mapping-form"],
])("%s with %j is refused with a finding", async (name, content, code) => {
  const mapped = name === "map.json" ? ["--mapping", "map.json"] : [];
  const result = await cop(["import", "t.csv", "--title", "x", ...mapped], { files: { "t.csv": "Title,Type\nA,workshop\n", [name]: content } });
  expect([result.code, result.error]).toEqual([1, expect.stringContaining(code)]);
});

test("progress is shown on a terminal", async () => {
  const { error } = await cop(["import", "t.csv", "--title", "Log", "-o", "t.json"], {
    files: { "t.csv": "Title,Type,Date,Status\nA,workshop,2021,held\n" },
    io: { progress: true },
  });
  expect(error).toContain("Rows: 0");
});

test.each(languages)("the help and the proposal speak %s", async (language) => {
  const help = await cop(["import", "--help", "--lang", language]);
  expect(help.out.replaceAll(/\s+/g, " ")).toContain(importTexts[language].about);
  const { error } = await cop(["import", "t.csv", "--propose", "m.json", "--lang", language], { files: { "t.csv": "Title,Type\nA,workshop\n" } });
  expect(error).toContain(importTexts[language].proposed.slice(0, 4));
});

test("writes several documents as lines, or as files of a folder", async () => {
  const table = "Country,Title,Type,Date,Status\nKenya,A,workshop,2021-02-01,held\nUganda,B,training,2021-03-01,held\n";
  const argv = ["import", "t.csv", "--type", "national-return", "--records", "/activities/-", "--quarter", "2021-Q1", "--id", "nr"];
  const proposal = await cop([...argv, "--propose", "m.json"], { files: { "t.csv": table } });
  expect(proposal.out).toContain("Country → /country; one document for each country");
  await cop([...argv, "-o", "returns.ndjson"], { files: { "t.csv": table } });
  expect(await cop(["validate", "returns.ndjson"])).toMatchObject({ code: 0 });
  const { error, code } = await cop([...argv, "-o", "returns/"], { files: { "t.csv": table } });
  expect([code, error]).toEqual([0, expect.stringContaining("Documents: 2.")]);
  expect([read("returns/nr-ke.json"), read("returns/nr-ug.json")].map((text) => JSON.parse(text).country)).toEqual(["KE", "UG"]);
});

test("reads the table that is named by its number", async () => {
  const files = { "t.csv": "Title,Type,Date,Status,,Title,Type,Date,Status\nA,workshop,2021,held,,B,workshop,2021,held\n" };
  for (const [number, title] of [
    ["1", "A"],
    ["2", "B"],
  ] as const)
    expect(JSON.parse((await cop(["import", "t.csv", "--title", "Log", "--table", number], { files })).out).activities).toMatchObject([{ title }]);
  expect(await cop(["import", "t.csv", "--table", "0"], { files })).toMatchObject({ code: 2, error: expect.stringContaining("--table") });
});

test("names the sheets that it does not read", async () => {
  const sheet = (title: string) =>
    sheetData(
      ...[
        ["Title", "Type", "Date", "Status"],
        [title, "workshop", "2021", "held"],
      ].map((row) => row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")),
    );
  const files = { "t.xlsx": pack(workbookParts({ "2021": sheet("A"), "2022": sheet("B"), Notes: "" })) };
  const { out, error } = await cop(["import", "t.xlsx", "--title", "Log"], { files });
  expect(error).toContain("Sheet: 2021 (of 3). Not read, to be named with --sheet: 2022, Notes");
  expect(JSON.parse(out).activities).toMatchObject([{ title: "A" }]);
  expect(JSON.parse((await cop(["import", "t.xlsx", "--title", "Log", "--sheet", "2022"], { files })).out).activities).toMatchObject([{ title: "B" }]);
});
