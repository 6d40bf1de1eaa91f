import {
  type AttributedBy,
  type ClauseAnswer,
  clauseEvidence,
  type EvidenceLine,
  type NotCounted,
  type OperativeClauseId,
  operativeClauses,
  resolveClause,
} from "@cop-sdk/model";
import type { Placed } from "./placing.js";

/** What an attribution means: a clause that can be answered, or why it cannot be used. */
export type Reading =
  | { readonly kind: "clause"; readonly clause: OperativeClauseId }
  | { readonly kind: "unknown" }
  | { readonly kind: "other-revision"; readonly revision: string };

/** Reads the clause of an attribution. Only operative clauses ask for anything; the others cannot be served. */
export function readClause(text: string): Reading {
  const found = resolveClause(text);
  if (found.kind === "text-not-seen") return { kind: "other-revision", revision: found.revision };
  return found.kind === "found" && isOperative(found.id) ? { kind: "clause", clause: found.id } : { kind: "unknown" };
}

const isOperative = (id: string): id is OperativeClauseId => Object.hasOwn(clauseEvidence, id);

/** Whether the document says that ITU had a part in the record. */
export const hasItuRole = ({ record }: Placed): boolean => record.ituRole !== undefined && record.ituRole !== "none-seen";

/** The clauses that a record is said to serve, each once; a reporter's word goes before a compiler's. */
function servedBy({ candidate }: Placed): Map<OperativeClauseId, AttributedBy> {
  const served = new Map<OperativeClauseId, AttributedBy>();
  for (const { clause: text, attributedBy } of candidate.serves) {
    const reading = readClause(text);
    if (reading.kind === "clause" && served.get(reading.clause) !== "reporter") served.set(reading.clause, attributedBy);
  }
  return served;
}

/** Answers each operative clause with the records of the period that serve it. */
export function answerClauses(placed: readonly Placed[]): ClauseAnswer[] {
  const lines = new Map(operativeClauses.map(({ id }) => [id, { evidence: [] as EvidenceLine[], withoutItuRole: [] as EvidenceLine[] }]));
  for (const one of placed) {
    if (one.standing.kind === "left-out") continue;
    const partly = one.standing.kind === "partly" ? { partlyInPeriod: true } : {};
    for (const [clause, attributedBy] of servedBy(one)) {
      const counts = !clauseEvidence[clause].requiresItuRole || one.candidate.isDeliverable || hasItuRole(one);
      lines.get(clause)?.[counts ? "evidence" : "withoutItuRole"].push({ record: one.record.id, attributedBy, ...partly });
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
      ...(servedBy(one).size > 0 ? [] : [{ record, reason: whyNoClause(one) }]),
    ];
  });
}

function whyNoClause({ candidate }: Placed): NotCounted["reason"] {
  const readings = candidate.serves.map(({ clause }) => readClause(clause));
  if (readings.some(({ kind }) => kind === "unknown")) return "clause-unknown";
  return readings.length > 0 ? "clause-of-other-revision" : "no-clause";
}
