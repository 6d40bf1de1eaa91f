import { languages } from "@cop-sdk/diagnostics";
import { expect, it } from "vitest";
import { recordedSubdivisions } from "../vocabulary/places.js";
import { placeName } from "./place-name.js";

it("names a part of a state before its state, in Chinese behind it", () => {
  expect(placeName("US-FL", "United States of America", "en")).toBe("Florida, United States of America");
  expect(placeName("CA-QC", "Canada", "fr")).toBe("Québec, Canada");
  expect(placeName("US-TX", "الولايات المتحدة الأمريكية", "ar")).toBe("تكساس، الولايات المتحدة الأمريكية");
  expect(placeName("US-NY", "美利坚合众国", "zh")).toBe("美利坚合众国纽约州");
});

it("leaves a state, and a part of which nothing is recorded, with the name of the state", () => {
  expect(placeName("IE", "Ireland", "en")).toBe("Ireland");
  expect(placeName("US-WY", "United States of America", "en")).toBe("United States of America");
});

it.each(languages)("has a name of its own for each recorded part: %s", (language) => {
  const named = recordedSubdivisions.map((place) => placeName(place, "", language));
  expect(new Set(named).size).toBe(recordedSubdivisions.length);
  for (const name of named) expect(name).not.toMatch(/[A-Z]{2}-[A-Z]{2}/);
});
