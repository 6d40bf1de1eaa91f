import { expect, it } from "vitest";
import { pack, sheetData, workbookParts } from "../xlsx/workbook-fixture.js";
import { importTable, proposeMapping, readTables } from "./index.js";

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const styles = '<?xml version="1.0"?><styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';

const workbook = (more = "") =>
  pack(
    workbookParts(
      {
        Instructions: sheetData(text("A1", "Fill in the second sheet")),
        Activities: `${sheetData(
          text("A1", "Report 2021"),
          text("A2", "Activity") + text("B2", "Type") + text("C2", "Dates") + text("E2", "Status") + text("F2", "Country") + text("G2", "Participants"),
          text("C3", "Start") + text("D3", "End"),
          `${text("A4", "Workshop")}${text("B4", "workshop")}<c r="C4" s="1"><v>44328</v></c><c r="D4" s="1"><v>44330</v></c>${text("E4", "held")}${text("F4", "Kenya")}<c r="G4"><v>40</v></c>`,
          `${text("A5", "Campaign")}${text("B5", "campaign")}<c r="C5" s="1"><v>44235</v></c>${text("E5", "held")}<c r="G5"><f>G4*10</f><v>400</v></c>`,
        )}<mergeCells count="4"><mergeCell ref="A1:G1"/><mergeCell ref="C2:D2"/><mergeCell ref="A2:A3"/><mergeCell ref="F4:F5"/></mergeCells>${more}`,
      },
      { "xl/styles.xml": styles },
    ),
  );

it("reads the sheets of a workbook: joined headings, real dates, numbers, a country joined over rows", () => {
  const reading = readTables(workbook(), { file: "a.xlsx" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.value.map(({ sheet }) => sheet)).toEqual(["Instructions", "Activities"]);
  const table = reading.value[1];
  const mapping = table && proposeMapping(table, { type: "activity-log" }).mapping;
  if (!table || !mapping) throw new Error("no table");
  expect(mapping.columns.map(({ heading, to }) => [heading, to])).toEqual([
    ["Activity", "/title"],
    ["Type", "/type"],
    ["Dates › Start", "/date/start"],
    ["Dates › End", "/date/end"],
    ["Status", "/status"],
    ["Country", "/country"],
    ["Participants", "/participants/0"],
  ]);
  expect(mapping.document.title).toEqual({ en: "Report 2021" });
  const result = importTable(table, mapping);
  expect(result.ok && result.value.documents[0]).toMatchObject({
    activities: [
      { title: "Workshop", date: { start: "2021-05-12", end: "2021-05-14" }, country: "KE", participants: [{ value: 40 }] },
      { title: "Campaign", date: { start: "2021-02-08" }, country: "KE", participants: [{ value: 400 }] },
    ],
  });
  expect(JSON.stringify(result.ok && result.value.documents)).not.toContain("statedAs");
  expect(result.diagnostics).toMatchObject([{ code: "import/merged-down", cell: { sheet: "Activities", row: 4, column: 6 } }]);
});

it("reads text tables in older encodings, and says what it took", () => {
  const latin1 = Uint8Array.from("Pays;Intitulé\nSénégal;Réunion des élèves et des équipes\n", (sign) => sign.charCodeAt(0));
  const reading = readTables(latin1);
  expect(reading).toMatchObject({
    ok: true,
    value: [
      {
        rows: [
          ["Pays", "Intitulé"],
          ["Sénégal", "Réunion des élèves et des équipes"],
        ],
      },
    ],
  });
  expect(reading.diagnostics).toMatchObject([{ code: "table/encoding-taken", params: { encoding: "windows-1252" } }]);
});

it("refuses what is no table with a reason", () => {
  expect(readTables(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toMatchObject({ ok: false, diagnostics: [{ code: "workbook/locked" }] });
  expect(readTables(new Uint8Array())).toMatchObject({ ok: false, diagnostics: [{ code: "table/empty" }] });
  expect(readTables(new TextEncoder().encode("%PDF-1.7"))).toMatchObject({ ok: false, diagnostics: [{ code: "table/not-text" }] });
});

it("tells of rows and sheets that are not shown", () => {
  const parts = workbookParts({
    Data: sheetData(text("A1", "Title"), text("A2", "A"), text("A3", "B")).replace('<row r="2">', '<row r="2" hidden="1">'),
    Away: sheetData(text("A1", "x")),
  });
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] as string).replace('name="Away"', 'name="Away" state="hidden"');
  const reading = readTables(pack(parts), { file: "a.xlsx" });
  expect(reading.ok && reading.value.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([["Data", 3]]);
  expect(reading.diagnostics).toMatchObject([
    { code: "import/hidden-rows", severity: "warning", file: "a.xlsx", params: { count: 1 }, cell: { sheet: "Data", row: 2 } },
    { code: "import/hidden-sheet", severity: "warning", cell: { sheet: "Away", row: 1 } },
  ]);
});
