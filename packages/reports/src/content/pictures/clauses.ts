import type { Figure } from "../content.js";
import { clauseName, phraseFor, type Scope } from "../scope.js";
import { bar, figure } from "./figure.js";

/** How many records there are on each clause, and on which there are none. */
export function clausesFigure(scope: Scope): Figure {
  const { phrases, report } = scope;
  const answered = (wanted: string) => report.clauses.filter(({ answer }) => answer === wanted).length;
  const values = { clauses: report.clauses.length, evidence: answered("evidence"), silent: answered("no-information-received") };
  return figure(scope, "picture/clauses", "picture/clauses-told", values, {
    kind: "bars",
    columns: [
      { heading: phrases["answer/evidence"], look: "solid" },
      { heading: phrases["column/without-role"], look: "outlined" },
    ],
    rows: report.clauses.map(({ clause, answer, evidence, withoutItuRole }) => ({
      label: clauseName(scope, clause),
      bars: [bar(scope, evidence.length), bar(scope, withoutItuRole.length)],
      note: phraseFor(scope, "answer", answer),
    })),
    nothing: "–",
  });
}
