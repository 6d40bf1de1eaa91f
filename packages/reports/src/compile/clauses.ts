import { type ClauseAnswer, clauseEvidence, type EvidenceLine, type NotCounted, type OperativeClauseId, operativeClauses } from "@cop-sdk/model";
import type { Placed } from "./placing.js";
import type { SameThings } from "./same-things.js";

/** Whether the document says that ITU had a part in the record. */
export const hasItuRole = ({ record }: Placed): boolean => record.ituRole !== undefined && record.ituRole !== "none-seen";

/** Whether a record that serves a clause is evidence for it. */
const isEvidence = (one: Placed, clause: OperativeClauseId): boolean =>
  !clauseEvidence[clause].requiresItuRole || one.candidate.isDeliverable || hasItuRole(one);

/** Whether a record stands for its thing under a clause: of several records of one thing the first that is evidence, else the first that serves it. */
function standsFor(one: Placed, clause: OperativeClauseId, same: SameThings): boolean {
  const records = same.of(one);
  if (records.length === 1) return true;
  const serving = records.filter((other) => other.served.clauses.has(clause));
  return (serving.find((other) => isEvidence(other, clause)) ?? serving[0]) === one;
}

/** Answers each operative clause with the records of the period that serve it, one for each thing. */
export function answerClauses(placed: readonly Placed[], same: SameThings): ClauseAnswer[] {
  const lines = new Map(operativeClauses.map(({ id }) => [id, { evidence: [] as EvidenceLine[], withoutItuRole: [] as EvidenceLine[] }]));
  for (const one of placed) {
    if (one.standing.kind === "left-out") continue;
    const partly = one.standing.kind === "partly";
    for (const [clause, attributedBy] of one.served.clauses) {
      if (!standsFor(one, clause, same)) continue;
      lines
        .get(clause)
        ?.[isEvidence(one, clause) ? "evidence" : "withoutItuRole"].push(
          partly ? { record: one.record.id, attributedBy, partlyInPeriod: true } : { record: one.record.id, attributedBy },
        );
    }
  }
  return operativeClauses.map(({ id }) => {
    const { evidence, withoutItuRole } = lines.get(id) ?? { evidence: [], withoutItuRole: [] };
    if (id === "res67-2014/instructs/5") return { clause: id, answer: "this-report", evidence, withoutItuRole };
    return { clause: id, answer: evidence.length > 0 ? "evidence" : "no-information-received", evidence, withoutItuRole };
  });
}

/** Records that are listed and not counted, with every reason; records of the period without a usable clause among them. */
export function notCountedRecords(placed: readonly Placed[]): NotCounted[] {
  return placed.flatMap((one): NotCounted[] => {
    const record = one.record.id;
    if (one.standing.kind === "left-out") return [{ record, reason: one.standing.reason }];
    return [
      ...(one.standing.kind === "partly" ? [{ record, reason: "partly-in-period" as const }] : []),
      ...(one.served.clauses.size > 0 ? [] : [{ record, reason: whyNoClause(one) }]),
    ];
  });
}

function whyNoClause({ served: { readings } }: Placed): NotCounted["reason"] {
  if (readings.some(({ kind }) => kind === "unknown")) return "clause-unknown";
  return readings.length > 0 ? "clause-of-other-revision" : "no-clause";
}
