import { describe, expect, it } from "vitest";
import { officeSeats } from "./office-seats.js";
import { offices, officesOn } from "./offices.js";
import { regions } from "./regions.js";

describe("offices", () => {
  it("has one regional office for each region, first", () => {
    for (const region of regions.codes)
      expect(officesOn(region, "2026-11-23").map(({ kind }) => kind === "regional")).toEqual([
        true,
        ...Array.from({ length: officesOn(region, "2026-11-23").length - 1 }, () => false),
      ]);
  });

  it("has a seat for every office", () => expect(Object.keys(offices)).toEqual(officeSeats.codes));

  it("tells New Delhi from its opening on only", () => {
    const ids = (day: string) => officesOn("ASP", day).map(({ id }) => id);
    expect(ids("2022-12-31")).toEqual(["bangkok", "jakarta"]);
    expect(ids("2023-06")).toEqual(["bangkok", "jakarta"]);
    expect(ids("2024")).toEqual(["bangkok", "jakarta", "new-delhi"]);
  });

  it("trusts the list on its own day only", () => {
    const [listed] = officesOn("ARB", "2026-11-23");
    const [earlier] = officesOn("ARB", "2016");
    expect(listed).toEqual({ id: "cairo", kind: "regional", region: "ARB", country: "EG", mark: "S" });
    expect(earlier).toMatchObject({ id: "cairo", mark: "I", note: "As listed on 2026-11-23." });
    expect(officesOn("EUR", "2014")[0]).toMatchObject({ mark: "K", note: expect.stringContaining("Moscow") });
  });

  it("answers nothing for a text that is no date", () => expect(officesOn("AFR", "lately")).toEqual([]));
});
