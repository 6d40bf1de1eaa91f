import { expect, test } from "vitest";
import { draftNeeds, draftOf, parseDocument } from "../index.js";

const facts = { id: "fresh", language: "fr", country: "ZM", region: "AFR", quarter: "2026-Q3" } as const;

test.each(Object.keys(draftNeeds) as (keyof typeof draftNeeds)[])("a fresh %s is a document without findings", (type) => {
  const draft = draftOf(type, facts);
  expect(parseDocument(draft)).toEqual({ ok: true, value: draft, diagnostics: [] });
});

test("a quarterly draft has the days of its quarter", () => {
  expect(draftOf("quarterly-report", facts).period).toEqual({ start: "2026-07-01", end: "2026-09-30" });
});
