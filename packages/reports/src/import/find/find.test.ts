import { describe, expect, it } from "vitest";
import { findTables } from "./tables.js";

const rowsOf = (text: string) => text.split("\n").map((line) => line.split("|"));
const roles = (text: string, merged: Parameters<typeof findTables>[0]["merged"] = []) =>
  findTables({ rows: rowsOf(text), merged }).map(({ headings, rows }) => [headings.join("|"), rows.map(({ row, role }) => `${row} ${role}`).join(", ")]);

describe("tables of a sheet", () => {
  it("has lines above and below, totals, blank rows and headings that repeat", () => {
    expect(roles("Report 2021\n\nTitle|Date|Participants\nA|2021|4\n\nTitle|Date|Participants\nB|2021|5\nTotal||9\n\nSource: ministry")).toEqual([
      ["Title|Date|Participants", "1 above, 2 blank, 3 heading, 4 data, 5 blank, 6 repeated-heading, 7 data, 8 totals, 9 blank, 10 below"],
    ]);
  });

  it("divides headings of two lines, with joined cells and without", () => {
    expect(roles("Activité|Dates||Participants|\n|Début|Fin|Filles|Garçons\nA|2021|2021|4|5")).toEqual([
      ["Activité|Dates › Début|Dates › Fin|Participants › Filles|Participants › Garçons", "1 heading, 2 heading, 3 data"],
    ]);
    const merged = [
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
    ];
    expect(roles("Name|When|\n|erster|letzter\nA|2021|2021", merged)).toEqual([["Name|When › erster|When › letzter", "1 heading, 2 heading, 3 data"]]);
  });

  it("does not take a first row with gaps for a second line of headings", () => {
    expect(roles("Title|Type|Date|Status|Notes\nWorkshop|workshop||held|\nCampaign|campaign|2021|held|x")[0]?.[1]).toBe("1 heading, 2 data, 3 data");
  });

  it("finds several tables, each with its headings", () => {
    expect(roles("Activities\nTitle|Type|Date\nA|workshop|2021\n\nHotlines\nCountry|Name|Number\nKenya|Line|120")).toEqual([
      ["Title|Type|Date", "1 above, 2 heading, 3 data, 4 blank"],
      ["Country|Name|Number", "5 above, 6 heading, 7 data"],
    ]);
  });

  it("takes the first row for headings when none is known, and finds nothing in figures", () => {
    expect(roles("Spalte eins|Spalte zwei\nx|1\ny|2")[0]?.[0]).toBe("Spalte eins|Spalte zwei");
    expect(roles("1|2\n3|4")).toEqual([]);
    expect(roles("")).toEqual([]);
  });

  it.each(["Total", "Итого:", "合计", "المجموع", "TOTAL GENERAL", "Sous-total"])("knows the totals %s", (word) => {
    expect(roles(`Title|Participants|Budget\nA|4|5\nB|5|6\n${word}|9|11`)[0]?.[1]).toContain("4 totals");
  });

  it("does not take an activity whose title begins with such a word for totals", () => {
    expect(roles("Title|Type|Participants\nTotal safety campaign|campaign|5\nB|workshop|6")[0]?.[1]).toBe("1 heading, 2 data, 3 data");
  });

  it("takes a month, a quarter or a joined line between the rows for the heading of a section", () => {
    const rows = "Title|Type|Date\nJanuary 2021\nA|workshop|9\nQ2 2021:\nB|workshop|10\nNorth|\nC|workshop|11\nD";
    expect(roles(rows)[0]?.[1]).toBe("1 heading, 2 section, 3 data, 4 section, 5 data, 6 data, 7 data, 8 data");
    expect(roles(rows, [{ top: 6, left: 1, bottom: 6, right: 3 }])[0]?.[1]).toContain("6 section");
  });

  it.each(["* with partners", "(1) estimate", "² online as well", "[3] not final", "Source: ministry"])("takes %s for a line below", (line) => {
    expect(roles(`Title|Type|Date\nA|workshop|2021\nB|workshop|2021\n${line}`)[0]?.[1]).toBe("1 heading, 2 data, 3 data, 4 below");
  });

  it("is done with a hostile sheet in time that grows with its rows", () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => (index % 2 ? [""] : [`line ${index}`, "x", "y"]));
    expect(findTables({ rows: [["Title", "Type", "Date"], ...rows] })[0]?.rows.length).toBe(40_001);
  });
});

describe("tables beside each other", () => {
  const spans = (text: string) =>
    findTables({ rows: rowsOf(text) }).map(({ columns, headingRows, headings }) => [columns, headingRows[0], headings.filter(Boolean).join()]);

  it("are told apart by the same headings, by another first row, and by rows of their own", () => {
    const same = "Title|Type||Title|Type\nA|workshop||B|workshop";
    expect(spans(same)).toEqual([
      [[0, 1], 1, "Title,Type"],
      [[3, 4], 1, "Title,Type"],
    ]);
    expect(spans("Title|Type|||\nA|workshop||Country|Region\nB|workshop||Kenya|AFR")).toHaveLength(2);
    expect(spans("Title|Type||Country|Partners\nA|workshop||Kenya|x\n|||Uganda|y")).toHaveLength(2);
    expect(spans("Title|Type||Country|Partners\nA|workshop||Kenya|x\n|||Uganda")).toHaveLength(2);
  });

  it("are one table with a gap where nothing tells them apart, and that is open", () => {
    const [table, ...others] = findTables({
      rows: rowsOf("Title|Type||Country|Partners\nA|workshop||Kenya|x\nB|workshop||Uganda|\nTotal|2||||\n|||Source: ministry"),
    });
    expect([others, table?.columns, table?.unclear]).toEqual([[], undefined, [3]]);
  });

  it("are one table where what stands right has no headings", () => {
    expect(spans("Title|Type||x|y\nA|workshop||1|2\n|||3|4")).toEqual([[undefined, 1, "Title,Type,x,y"]]);
  });

  it("keep their places, and tables below each other", () => {
    const text = "Title|Type||Title|Type\nA|workshop||B|workshop\n||||\nCountry|Name|||\nKenya|Line|||";
    expect(spans(text)).toEqual([
      [[0, 1], 1, "Title,Type"],
      [[0, 1], 4, "Country,Name"],
      [[3, 4], 1, "Title,Type"],
    ]);
  });
});
