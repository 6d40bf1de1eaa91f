import { describe, expect, it } from "vitest";
import type { Mark } from "../values/mark.js";
import { onEveryDayOf } from "./dated.js";

const otherwise = { says: "unknown", mark: "D" as Mark };
const ask = (date: string, marks: { first: Mark; last: Mark }) =>
  onEveryDayOf(
    date,
    (day) => ({ says: day < "2017" ? "before" : "after", mark: day.endsWith("-01") ? marks.first : marks.last }),
    (answer) => answer.says,
    otherwise,
  );

describe("onEveryDayOf", () => {
  it("answers for a stretch on which the first and the last day agree", () =>
    expect(ask("2016", { first: "S", last: "S" })).toEqual({ says: "before", mark: "S" }));

  it("takes the less sure of two answers", () => {
    expect(ask("2016-05", { first: "S", last: "K" }).mark).toBe("K");
    expect(ask("2016-05", { first: "K", last: "S" }).mark).toBe("K");
  });

  it("gives no answer where the days differ", () => {
    const twoYears = (day: string) => ({ says: day, mark: "S" as Mark });
    expect(onEveryDayOf("2016-Q1", twoYears, (answer) => answer.says, otherwise)).toBe(otherwise);
  });

  it("gives no answer for what is no date", () => {
    for (const text of ["", "2016-13", "2016-02-30", "Q1 2016"]) expect(ask(text, { first: "S", last: "S" })).toBe(otherwise);
  });
});
