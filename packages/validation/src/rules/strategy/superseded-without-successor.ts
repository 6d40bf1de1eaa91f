import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/superseded-without-successor.js";
import { documentRule } from "../../rule.js";

export const strategySupersededWithoutSuccessor = documentRule(["national-strategy"], {
  code: "strategy/superseded-without-successor",
  texts,
  obligation: "must",
  severity: { draft: "warning", complete: "error" },
  citation: { id: "NS-003" },
  mark: "D",
  examples: {
    good: [{ input: strategy({ status: "superseded", successor: { title: "Strategy 2030", id: "zm-2030" } }) }],
    bad: [{ input: strategy({ status: "superseded" }), at: ["/status"] }],
  },
  applies: ({ status }) => status === "superseded",
  check: ({ successor }) => (successor ? undefined : { pointer: "/status" }),
});
