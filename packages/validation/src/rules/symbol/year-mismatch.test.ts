import { expect, it } from "vitest";
import { source, strategy } from "../../examples.js";
import { createValidator } from "../../validate.js";
import { symbolYearMismatch } from "./year-mismatch.js";

const check = createValidator({ profile: "submission", rules: [symbolYearMismatch] });

it.each(["Form C11/4567", "Symbol ABC11/45", "Path x/C11/45", "C11/45K", "Document C1/45", "C11-45"])("%s is no symbol of the Council", (title) => {
  const { diagnostics } = check(strategy({ sources: [source({ title, date: "2016-02-18" })] }));
  expect(diagnostics.map(({ code }) => code)).not.toContain("symbol/year-mismatch");
});
