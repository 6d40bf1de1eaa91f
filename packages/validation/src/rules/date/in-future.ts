import { firstDay } from "@cop-sdk/model";
import { source, strategy } from "../../examples.js";
import { texts } from "../../messages/date/in-future.js";
import { placeRule } from "../../rule.js";

/** Dates of what has happened: of documents, sources, acts, launches, clearances. Changes of law may lie ahead. */
const past: ReadonlySet<string | number> = new Set(["accessed", "approved", "date"]);

export const dateInFuture = placeRule("date", {
  code: "date/in-future",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "A document, source or act cannot be younger than the day of the check." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ date: "2025-03-01" }), on: "2026-11-23" }],
    bad: [{ input: strategy({ sources: [source({ accessed: "2062-11-01" })] }), on: "2026-11-23", at: ["/sources/0/accessed"] }],
  },
  applies: ({ step, parent }, { on }) => on !== undefined && past.has(step) && !Object.hasOwn(parent as object, "stage"),
  check: ({ value }, { on = "" }) => (firstDay(value) > on ? { params: { date: value, on } } : undefined),
});
