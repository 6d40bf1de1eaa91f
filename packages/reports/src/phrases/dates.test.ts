import { type Language, languages } from "@cop-sdk/diagnostics";
import { expect, it } from "vitest";
import { printDate, printPeriod } from "./dates.js";
import { printNumber } from "./numbers.js";

it.each<[Language, string, string, string]>([
  ["ar", "24 سبتمبر 2014", "سبتمبر 2014", "الفصل 3 من عام 2014"],
  ["en", "24 September 2014", "September 2014", "quarter 3 of 2014"],
  ["es", "24 de septiembre de 2014", "septiembre de 2014", "trimestre 3 de 2014"],
  ["fr", "24 septembre 2014", "septembre 2014", "trimestre 3 de 2014"],
  ["ru", "24 сентября 2014 г.", "сентябрь 2014 г.", "3-й квартал 2014 г."],
  ["zh", "2014年9月24日", "2014年9月", "2014年第3季度"],
])("prints dates in %s at the precision that is known", (language, day, month, quarter) => {
  expect(printDate("2014-09-24", language)).toBe(day);
  expect(printDate("2014-09", language)).toBe(month);
  expect(printDate("2014-Q3", language)).toBe(quarter);
  expect(printDate("2014", language)).toContain("2014");
});

it("names twelve different months in every language", () => {
  for (const language of languages) {
    const months = Array.from({ length: 12 }, (_, index) => printDate(`2014-${String(index + 1).padStart(2, "0")}`, language));
    expect(new Set(months).size).toBe(12);
  }
});

it("prints periods as one date, days of a month, or two dates", () => {
  expect(printPeriod({ start: "2014-09-24", end: "2014-09-24" }, "en")).toBe("24 September 2014");
  expect(printPeriod({ start: "2014-09-22", end: "2014-09-24" }, "es")).toBe("22–24 de septiembre de 2014");
  expect(printPeriod({ start: "2014-10-01", end: "2014-10-02" }, "fr")).toBe("1er–2 octobre 2014");
  expect(printPeriod({ start: "2014-09-22", end: "2014-10-01" }, "en")).toBe("22 September 2014 to 1 October 2014");
  expect(printPeriod({ start: "2014-09" }, "en")).toBe("from September 2014");
  expect(printPeriod({ end: "2014-09" }, "en")).toBe("until September 2014");
  expect(printPeriod({}, "en")).toBe("Not known");
});

it("groups digits in threes, Latin digits everywhere", () => {
  expect(printNumber(1_700_000, "en")).toBe("1,700,000");
  expect(printNumber(1_700_000, "fr")).toBe("1\u202f700\u202f000");
  expect(printNumber(1_700_000, "ar")).toBe("1,700,000");
  expect(printNumber(999, "ru")).toBe("999");
  expect(printNumber(0, "zh")).toBe("0");
});
