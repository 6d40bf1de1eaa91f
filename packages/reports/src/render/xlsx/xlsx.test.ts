import { type Language, languages } from "@cop-sdk/diagnostics";
import { describe, expect, it } from "vitest";
import { fullReport } from "../../../test/full-report.js";
import { type Block, type ContentDocument, implementationReportContent, type Line, type Section } from "../../content/index.js";
import { printDate } from "../../phrases/dates.js";
import { printNumber } from "../../phrases/numbers.js";
import { readWorkbook } from "../../xlsx/read-workbook.js";
import type { Workbook } from "../../xlsx/workbook.js";
import { renderXlsx, xlsxOf } from "./index.js";
import { typing } from "./typed-cell.js";

function read(bytes: Uint8Array): Workbook {
  const reading = readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.diagnostics.map(({ code }) => code).join());
  expect(reading.diagnostics).toEqual([]);
  return reading.value;
}

const textOf = (line: Line): string => line.map(({ text }) => text).join("");
const linesOf = (block: Block): readonly string[] => {
  if (block.kind === "paragraph") return [textOf(block.content)];
  if (block.kind === "list") return block.items.map(textOf);
  if (block.kind === "entries") return block.items.flatMap(({ content }) => content.map(({ text }) => text.trim()).filter((text) => text !== ""));
  if (block.kind === "definitions") return block.items.flatMap(({ term, description }) => [term, textOf(description)]);
  if (block.kind === "callout") return block.lines.map(textOf);
  return [block.caption, ...block.columns.map(({ heading }) => heading), ...block.rows.flatMap(({ cells }) => cells.flatMap((lines) => lines.map(textOf)))];
};
const allLines = ({ title, subtitle, notices, cover, sections }: ContentDocument): readonly string[] => {
  const below = ({ heading, blocks, sections: inner }: Section): readonly string[] => [heading, ...blocks.flatMap(linesOf), ...inner.flatMap(below)];
  return [title, subtitle, ...notices, ...cover.flatMap(linesOf), ...sections.flatMap(below)];
};

/** Texts of a workbook as a report prints them. */
const printed = ({ sheets }: Workbook, language: Language): string =>
  sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .map((cell) => (cell.type === "number" ? printNumber(cell.value, language) : cell.type === "date" ? printDate(cell.value, language) : cell.text))
    .join("\n");

describe.each(languages)("XLSX in %s", (language) => {
  const content = implementationReportContent(fullReport(), { language });
  const workbook = read(xlsxOf(content));

  it("leaves nothing of the report out", () => {
    const text = printed(workbook, language);
    expect(allLines(content).filter((line) => !text.includes(line))).toEqual([]);
  });

  it("has one sheet for each table, after an outline that leads to them", () => {
    const [outline, ...tables] = workbook.sheets;
    expect(outline?.name).toBe(content.words.contents);
    const names = tables.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(12);
    expect(outline?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).filter((text) => names.includes(text))).toEqual(names);
  });

  it("has numbers and whole days as such", () => {
    const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.filter(({ type }) => type === "number").length).toBeGreaterThan(20);
    expect(cells.filter(({ type }) => type === "date").length).toBeGreaterThan(2);
  });

  it("gives a text a type only where printing gives the text back", () => {
    const type = typing(language);
    expect(type(printNumber(1_234_567, language), true)).toEqual({ value: 1_234_567, style: "whole" });
    expect(type(printNumber(1_234_567, language), false)).toMatchObject({ style: "text" });
    for (const day of ["2015-01-01", "2015-02-28", "2016-12-31"]) expect(type(printDate(day, language), false)).toEqual({ value: { day }, style: "date" });
    for (const text of [
      "–",
      "007",
      "1e5",
      "+1",
      "40 + 2",
      "1,23",
      printDate("2015-09", language),
      printDate("2015", language),
      `${printDate("2015-01-01", language)} x`,
    ])
      expect(type(text, true), text).toMatchObject({ value: text, style: "text" });
  });
});

it("shows hostile text as text", () => {
  const hostile = ["=1+1", "+1", "@x", "\t=1", '<script>alert("x")</script>', "a".repeat(100_000)];
  const content: ContentDocument = {
    ...implementationReportContent(fullReport()),
    sections: [
      {
        id: "s",
        heading: "=cmd()",
        blocks: [
          {
            kind: "table",
            caption: "=caption()",
            rowHeaders: false,
            columns: [{ heading: "=heading()", align: "end", width: 1 }],
            rows: hostile.map((text) => ({ cells: [[[{ kind: "text", text }]]] })),
          },
        ],
        sections: [],
      },
    ],
  };
  const workbook = read(xlsxOf(content));
  const cells = workbook.sheets[1]?.rows.flatMap((row) => row.cells) ?? [];
  expect(cells.every(({ type, formula }) => type === "text" && formula === undefined)).toBe(true);
  expect(cells.map(({ text }) => text).join("")).toBe(["=caption()", "=heading()", ...hostile].join(""));
});

it("is the same on every run", () => {
  expect(renderXlsx(fullReport(), { language: "ar" })).toEqual(renderXlsx(fullReport(), { language: "ar" }));
});
