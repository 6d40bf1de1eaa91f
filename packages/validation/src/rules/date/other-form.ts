import { logOf, strategy } from "../../examples.js";
import { texts } from "../../messages/date/other-form.js";
import { rawRule } from "../../rule.js";
import { readDate } from "./read.js";

export const dateOtherForm = rawRule("date", "malformed", {
  code: "date/other-form",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "The form of dates is this project's own, after ISO 8601." },
  mark: "D",
  examples: {
    good: [{ input: logOf({ date: { start: "2016-05" }, sources: [] }, { date: "someday" }) }],
    bad: [
      { input: strategy({ date: "2021/06/21" }), at: ["/date"] },
      { input: strategy({ date: "25/12/2021" }), at: ["/date"] },
      { input: strategy({ date: "1 июня 2021 г." }), at: ["/date"] },
      { input: strategy({ date: "٢٠٢١-٠٦-٢١" }), at: ["/date"] },
      { input: strategy({ date: "2021年6月1日" }), at: ["/date"] },
      { input: strategy({ date: "Mon, Jan 26, 2026" }), at: ["/date"] },
      { input: strategy({ date: "2019-06-21T10:00:00Z" }), at: ["/date"] },
    ],
  },
  check: ({ value, pointer }) => {
    const read = readDate(value);
    if (read?.kind !== "other-form") return undefined;
    return { params: { date: read.date }, ...(read.exact ? { fix: { patch: [{ op: "replace" as const, path: pointer(), value: read.date }] } } : {}) };
  },
});
