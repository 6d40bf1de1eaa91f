import { isMissing, present } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/approved-without-act.js";
import { documentRule } from "../../rule.js";

export const strategyApprovedWithoutAct = documentRule(["national-strategy"], {
  code: "strategy/approved-without-act",
  texts,
  obligation: "should",
  severity: { complete: "warning" },
  citation: { none: "The meaning of the status codes is this project's own design." },
  mark: "D",
  examples: {
    good: [
      { input: strategy({ adoption: { date: "2017-04-05" } }) },
      { input: strategy({ adoption: { instrument: { kind: "decision", number: "212" } } }) },
      { input: strategy({ adoption: { missing: "not-known" } }) },
    ],
    bad: [{ input: strategy({ status: "approved" }), at: ["/status"] }],
  },
  applies: ({ status }) => status === "approved" || status === "in-force",
  check: ({ adoption }) => {
    const act = present(adoption);
    const known = isMissing(adoption) || act?.date !== undefined || act?.instrument !== undefined;
    return known ? undefined : { pointer: "/status" };
  },
});
