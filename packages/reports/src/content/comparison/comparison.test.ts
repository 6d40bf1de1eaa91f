import { languages } from "@cop-sdk/diagnostics";
import type { ActivityLog } from "@cop-sdk/model";
import { compareDocuments, comparisonContent, differencesBetween, type Line } from "@cop-sdk/reports";
import { htmlOf } from "@cop-sdk/reports/html";
import { describe, expect, it } from "vitest";
import { activity, log } from "../../../test/fixtures.js";

const people = (value: number) => [{ value, kind: "attended", unit: "persons" }] as const;
const before = log([activity("A", { status: "announced", participants: people(40) }), activity("B")], { notes: ["Old"] });
const after = log([activity("A", { status: "held", participants: people(42) }), activity("C", { title: "Workshop" })], { revision: 1 });
const text = (line: Line): string => line.map((piece) => piece.text).join("");
const rows = (options: Parameters<typeof differencesBetween>[2] = {}, [old, now]: readonly [ActivityLog, ActivityLog] = [before, after]) =>
  differencesBetween(old, now, options).map((one) => [one.standing, text(one.place), text(one.before), text(one.after)]);

describe("a comparison written out", () => {
  it("tells each difference at its place, with the value before and after", () => {
    expect(rows()).toEqual([
      ["changed", "Activities, A, Status", "Announced", "Held"],
      ["changed", "Activities, A, Participants", expect.stringContaining("40"), expect.stringContaining("42")],
      ["new", "Activities, C", "", expect.stringMatching(/Title: Workshop;.* \[page\]$/)],
      ["ended", "Activities, B", expect.stringContaining("Title: Activity B"), ""],
      ["ended", "Notes, 1", "Old", ""],
      ["new", "Revision", "", "1"],
    ]);
  });

  it("speaks the language that is asked for", () => {
    expect(rows({ language: "fr" })[0]).toEqual(
      ["changed", "Activités, A, État", "Annoncé", "Tenu"].map((word, index) => (index < 2 ? word : expect.any(String))),
    );
    for (const language of languages) expect(htmlOf(comparisonContent(before, after, { language }))).not.toMatch(/undefined|\[object|\{[a-z]+\}/);
  });

  it("masks what may not be shown, texts and numbers, and says so", () => {
    const isShown = () => (value: string | number) => value === "held" || value === "announced";
    expect(rows({ isShown })[0]).toEqual(["changed", "Activities, •••, Status", "Announced", "Held"]);
    const html = htmlOf(comparisonContent(before, after, { isShown }));
    expect(html).not.toContain("Workshop");
    expect(html).not.toContain("42");
    expect(html).toContain("Texts that may hold personal data are masked.");
    expect(htmlOf(comparisonContent(before, after))).not.toContain("are masked.");
  });

  it("says that equal versions are equal", () => {
    expect(rows({}, [before, structuredClone(before)])).toEqual([]);
    expect(htmlOf(comparisonContent(before, before))).toContain("The versions are equal.");
  });

  it("counts what the comparison finds", () => {
    const found = compareDocuments(before, after);
    for (const [standing, word] of [
      ["new", "new"],
      ["ended", "no longer there"],
      ["changed", "changed"],
      ["unchanged", "unchanged"],
    ] as const) {
      const count = found.filter((one) => one.standing === standing).length;
      expect(JSON.stringify(comparisonContent(before, after).cover)).toContain(`{"term":"${word}","description":[{"kind":"text","text":"${count}"}]}`);
    }
  });
});
