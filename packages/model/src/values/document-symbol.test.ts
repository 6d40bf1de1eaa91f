import { describe, expect, test } from "vitest";
import { parseDocumentSymbol } from "./document-symbol.js";

describe("every form of symbol that was seen", () => {
  test.each([
    ["S23-CLCWGCOP19-C-0004", { body: "cwg-cop", year: 2023, meeting: 19, series: "contribution", number: 4, mark: "I" }],
    ["S23-CL-C-0002", { body: "council", year: 2023, series: "contribution", number: 2, mark: "I" }],
    ["S22-PP-C-0034", { body: "pp", year: 2022, series: "contribution", number: 34, mark: "I" }],
    ["S23-SG-CIR-0023", { body: "itu", year: 2023, series: "circular", number: 23, mark: "S" }],
    ["CL-23/23", { body: "itu", year: 2023, series: "circular", number: 23, mark: "S" }],
    ["C17/98(Rev.1)-E", { body: "council", year: 2017, number: 98, revision: 1, language: "en", mark: "S" }],
    ["C20/57-E", { body: "council", year: 2020, number: 57, language: "en", mark: "S" }],
    ["C20/INF/10-E", { body: "council", year: 2020, series: "information", number: 10, language: "en", mark: "S" }],
    ["C26/ADM/2", { body: "council", year: 2026, series: "administrative", number: 2, mark: "K" }],
    ["C26/DT/1", { body: "council", year: 2026, series: "temporary", number: 1, mark: "K" }],
    ["C11/45(Rev.1)", { body: "council", year: 2011, number: 45, revision: 1, mark: "S" }],
    ["WG-CP/1/16 Rev.1", { body: "cwg-cop", meeting: 1, number: 16, revision: 1, mark: "I" }],
    ["WG-CP/7/8", { body: "cwg-cop", meeting: 7, number: 8, mark: "I" }],
    ["WG-COP/13", { body: "cwg-cop", number: 13, mark: "I" }],
    ["CWG-COP-14/3-E", { body: "cwg-cop", meeting: 14, number: 3, language: "en", mark: "I" }],
    ["C98/4-S", { body: "council", year: 1998, number: 4, language: "es", mark: "S" }],
  ])("%s", (printed, parts) => expect(parseDocumentSymbol(printed)).toEqual({ printed, ...parts }));
});

test("spaces around it do not matter and stay as printed", () => {
  expect(parseDocumentSymbol(" C17/98 (Rev. 1)-E ")).toEqual({
    printed: " C17/98 (Rev. 1)-E ",
    body: "council",
    year: 2017,
    number: 98,
    revision: 1,
    language: "en",
    mark: "S",
  });
});

test.each(["", "C17", "C17/", "C2017/98", "X17/98-E", "C17/98-Z", "WG-CP/1", "CWG-COP/3", "C17/98-E and more", "constructor"])(
  "%j is no symbol that was seen",
  (text) => expect(parseDocumentSymbol(text)).toBeUndefined(),
);

test("a long text is refused at once", () => expect(parseDocumentSymbol(`C17/${"9".repeat(100_000)}`)).toBeUndefined());
