import { describe, expect, it } from "vitest";
import { codesOn } from "../code-list.js";
import { checklistGroups } from "../lists/checklist.js";
import { auGoals } from "./african-union.js";
import { bikPillars } from "./better-internet-for-kids.js";
import { checklistCrosswalk, mnrOutsideChecklist } from "./crosswalk.js";
import { editionsBy, frameworkEditions } from "./editions.js";
import { mnrCapabilities } from "./mnr-capabilities.js";
import { mnrDomains } from "./mnr-domains.js";
import { mnrCapabilityFacts, mnrCapabilityNumbered, mnrMaturityPhases } from "./model-national-response.js";

describe("the Model National Response", () => {
  it("has 21 capabilities, numbered without gaps, in six domains", () => {
    expect(mnrCapabilities.codes.map((code) => mnrCapabilityFacts[code].number)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    expect(new Set(mnrCapabilities.codes.map((code) => mnrCapabilityFacts[code].domain))).toEqual(new Set(mnrDomains.codes));
    expect(mnrDomains.codes.map((domain) => mnrCapabilities.codes.filter((code) => mnrCapabilityFacts[code].domain === domain).length)).toEqual([
      3, 4, 4, 4, 4, 2,
    ]);
  });

  it("finds a capability by its number", () => {
    expect(mnrCapabilityNumbered(12)).toBe("csea-hotline");
    expect(mnrCapabilityNumbered(22)).toBeUndefined();
  });

  it("names only the phases that were seen", () => expect(Object.keys(mnrMaturityPhases.names)).toEqual(["1", "4"]));
});

describe("the crosswalk", () => {
  it("has a row for every group of the checklist", () => expect(Object.keys(checklistCrosswalk)).toEqual(checklistGroups.codes));

  it("leaves seven capabilities outside, which a strategy can miss unseen", () =>
    expect(mnrOutsideChecklist.map((code) => mnrCapabilityFacts[code].number)).toEqual([4, 5, 6, 7, 14, 15, 21]));

  it("reaches every goal of the African Union but two", () => {
    const reached = new Set(Object.values(checklistCrosswalk).flatMap(({ au }) => au));
    expect(auGoals.codes.filter((goal) => !reached.has(goal))).toEqual(["personal-data-and-identity", "international-cooperation"]);
  });
});

describe("dated frameworks", () => {
  it("has five pillars of Better Internet for Kids before May 2022 and three after", () => {
    expect(codesOn(bikPillars, "2018")).toHaveLength(5);
    expect(codesOn(bikPillars, "2022-05")).toHaveLength(0);
    expect(codesOn(bikPillars, "2023")).toEqual(["safe-digital-experiences", "digital-empowerment", "active-participation"]);
  });

  it("knows which editions had come out", () => {
    expect(editionsBy("better-internet-for-kids", "2020-01-01").map(({ edition }) => edition)).toEqual(["2015", "2018"]);
    expect(editionsBy("african-union-policy", "2024-02-14")).toEqual([]);
    expect(editionsBy("african-union-policy", "2024-02-15")).toHaveLength(1);
    expect(editionsBy("cop-checklist", "soon")).toEqual([]);
  });

  it("lists the editions of each framework in their order", () => {
    for (const { framework } of frameworkEditions) {
      const years = frameworkEditions.filter((one) => one.framework === framework).map(({ edition }) => edition);
      expect(years).toEqual([...years].sort());
    }
  });
});
