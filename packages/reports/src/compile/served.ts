import { type AttributedBy, type Attribution, clauseEvidence, type OperativeClauseId, resolveClause } from "@cop-sdk/model";

/** What an attribution means: a clause that can be answered, or why it cannot be used. */
export type Reading =
  | { readonly kind: "clause"; readonly clause: OperativeClauseId }
  | { readonly kind: "unknown" }
  | { readonly kind: "other-revision"; readonly revision: string };

/** Reads the clause of an attribution. Only operative clauses ask for anything; the others cannot be served. */
function readClause(text: string): Reading {
  const found = resolveClause(text);
  if (found.kind === "text-not-seen") return { kind: "other-revision", revision: found.revision };
  return found.kind === "found" && isOperative(found.id) ? { kind: "clause", clause: found.id } : { kind: "unknown" };
}

const isOperative = (id: string): id is OperativeClauseId => Object.hasOwn(clauseEvidence, id);

/** The clauses of a record. */
export interface ServedClauses {
  /** How each attribution was read, in the order of the document. */
  readonly readings: readonly Reading[];
  /** The clauses that it is said to serve, each once; a reporter's word goes before a compiler's. */
  readonly clauses: ReadonlyMap<OperativeClauseId, AttributedBy>;
}

/** Reads the attributions of records; the same text is read once. */
export function servedClauses(): (serves: readonly Attribution[]) => ServedClauses {
  const known = new Map<string, Reading>();
  const read = (text: string): Reading => {
    const reading = known.get(text) ?? readClause(text);
    known.set(text, reading);
    return reading;
  };
  return (serves) => {
    const readings = serves.map(({ clause }) => read(clause));
    const clauses = new Map<OperativeClauseId, AttributedBy>();
    readings.forEach((reading, at) => {
      const by = serves[at]?.attributedBy;
      if (reading.kind === "clause" && by !== undefined && clauses.get(reading.clause) !== "reporter") clauses.set(reading.clause, by);
    });
    return { readings, clauses };
  };
}
