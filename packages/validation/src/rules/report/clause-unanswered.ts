import { operativeClauses } from "@cop-sdk/model";
import { implementationReport } from "../../examples.js";
import { texts } from "../../messages/report/clause-unanswered.js";
import { documentRule } from "../../rule.js";

export const reportClauseUnanswered = documentRule(["implementation-report"], {
  code: "report/clause-unanswered",
  texts,
  obligation: "must",
  severity: "error",
  citation: { id: "RP-010" },
  mark: "D",
  examples: {
    good: [{ input: implementationReport() }],
    bad: [{ input: implementationReport({ clauses: [] }), at: ["/clauses"] }],
  },
  check: ({ clauses }) => {
    const answered = new Set<string>(clauses.map(({ clause }) => clause));
    const open = operativeClauses.map(({ id }) => id).filter((id) => !answered.has(id));
    return open.length > 0 ? { pointer: "/clauses", params: { clauses: open } } : undefined;
  },
});
