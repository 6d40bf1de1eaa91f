import { contribution } from "../../examples.js";
import { texts } from "../../messages/report/not-on-agenda.js";
import { documentRule } from "../../rule.js";
import { standingOf } from "./deadline.js";

export const reportNotOnAgenda = documentRule(["contribution"], {
  code: "report/not-on-agenda",
  texts,
  obligation: "should",
  severity: { submission: "warning" },
  citation: { id: "ITUD-LATE", title: "Document types of the ITU-D study groups" },
  mark: "S",
  examples: {
    good: [
      { input: contribution(), on: "2016-09-10" },
      { input: contribution({ meeting: { body: "council", dates: { start: "2025-06-17" } } }), on: "2025-06-03" },
    ],
    bad: [
      { input: contribution(), on: "2016-09-20", at: ["/meeting"] },
      { input: contribution({ meeting: { body: "council", dates: { start: "2025-06-17" } } }), on: "2025-06-04", at: ["/meeting"] },
    ],
  },
  applies: (paper, options) => standingOf(paper, options) !== undefined,
  check: (paper, options) => {
    const standing = standingOf(paper, options);
    if (!standing || standing.days >= standing.deadline.last) return undefined;
    return { pointer: "/meeting", params: { days: standing.days, start: standing.start, limit: standing.deadline.last } };
  },
});
