import { strategy } from "../../examples.js";
import { texts } from "../../messages/text/missing-space.js";
import { placeRule } from "../../rule.js";
import { monthNamed } from "../date/months.js";

const joined = /(?<![\p{L}\p{N}/@._-])(?:\d{1,2}(\p{L}{3,12})|\p{Lu}?\p{Ll}{6,}\d{2,})(?![\p{L}\p{N}/@_-])/gu;

const anyJoined = new RegExp(joined.source, "u");

/** A digit and the shortest name of a month. */
const shortest = 4;

const runsTogether = (text: string): boolean =>
  text.length >= shortest &&
  anyJoined.test(text) &&
  [...text.matchAll(joined)].some(([, month]) => month === undefined || monthNamed(month.toLowerCase()) !== undefined);

export const textMissingSpace = placeRule("prose", {
  code: "text/missing-space",
  texts,
  obligation: "should",
  severity: { draft: "advice", complete: "warning" },
  citation: { none: "Seen in a real report: 10October 2016, Approximately100." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ notes: ["10 October 2016", "WTDC14 and ISO27001", "page https://example.org/documents2016"] }) }],
    bad: [{ input: strategy({ notes: ["10October 2016", "Approximately100 people"] }), at: ["/notes/0", "/notes/1"] }],
  },
  needs: { traits: ["joined"] },
  check: ({ value }) => (runsTogether(value) ? {} : undefined),
});
