import { expect, test } from "vitest";
import { headerNeeds, headerProfiles } from "./header-block.js";
import { headerBlock } from "./values.schema.js";

test("every profile speaks of every part of the head", () => {
  const parts = Object.keys(headerBlock.shape)
    .filter((part) => part !== "profile")
    .sort();
  for (const profile of headerProfiles) expect(Object.keys(headerNeeds[profile]).sort()).toEqual(parts);
});

test("what each body needs differs as its papers do", () => {
  expect(headerNeeds.council).toMatchObject({ summary: "must", references: "must", source: "unused" });
  expect(headerNeeds["cwg-cop"]).toMatchObject({ source: "must", transmittalNote: "unused" });
  expect(headerNeeds["itu-d"]).toMatchObject({ purpose: "must", source: "must", authorLine: "unused" });
});
