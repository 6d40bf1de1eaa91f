import { strategy } from "../../examples.js";
import { texts } from "../../messages/ref/changed-by-spreadsheet.js";
import { placeRule } from "../../rule.js";
import { monthNamed } from "../date/months.js";

/** `04-Mar`, `Mar-04`, or a day with the time that a cell of dates has. */
const dateOfSpreadsheet = /^(?:\d{1,2}[-/. ]{1,2}(\p{L}{3,4})\.?$|(\p{L}{3,4})\.?[-/. ]\d{1,2}$|\d{4}-\d{2}-\d{2} 00:00)/u;

const numbered = (officialRef: string) => strategy({ actions: [{ id: "a1", activity: "Training", officialRef }] });

export const refChangedBySpreadsheet = placeRule("label", {
  code: "ref/changed-by-spreadsheet",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Usual where a plan went through a spreadsheet: 3-4 becomes 04-Mar." },
  mark: "D",
  examples: {
    good: [{ input: numbered("3-4") }],
    bad: [
      { input: numbered("04-Mar"), at: ["/actions/0/officialRef"] },
      { input: numbered("2025-03-04 00:00:00"), at: ["/actions/0/officialRef"] },
    ],
  },
  check: ({ value }) => {
    const changed = dateOfSpreadsheet.exec(value);
    if (!changed) return undefined;
    const [, before, after] = changed;
    const word = before ?? after;
    return word === undefined || monthNamed(word.toLowerCase()) !== undefined ? {} : undefined;
  },
});
