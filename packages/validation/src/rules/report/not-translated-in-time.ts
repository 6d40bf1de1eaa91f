import { contribution } from "../../examples.js";
import { texts } from "../../messages/report/not-translated-in-time.js";
import { documentRule } from "../../rule.js";
import { standingOf } from "./deadline.js";

export const reportNotTranslatedInTime = documentRule(["contribution"], {
  code: "report/not-translated-in-time",
  texts,
  obligation: "may",
  severity: { submission: "info" },
  citation: { id: "ITUD-45", title: "Document types of the ITU-D study groups" },
  mark: "S",
  examples: {
    // 45 days before the meeting of 26 September, and 12, are the last days in time: for translation, and for taking part at all.
    good: ["2016-08-01", "2016-08-12", "2016-09-15"].map((on) => ({ input: contribution({ purpose: "action" }), on })),
    bad: ["2016-08-13", "2016-09-01", "2016-09-14"].map((on) => ({ input: contribution({ purpose: "action" }), on, at: ["/meeting"] })),
  },
  applies: (paper, options) => paper.purpose === "action" && standingOf(paper, options)?.deadline.translated !== undefined,
  check: (paper, options) => {
    const { days, start, deadline: { translated = 0, last } = { last: 0 } } = standingOf(paper, options) ?? {};
    return days !== undefined && start !== undefined && days < translated && days >= last
      ? { pointer: "/meeting", params: { days, start, limit: translated } }
      : undefined;
  },
});
