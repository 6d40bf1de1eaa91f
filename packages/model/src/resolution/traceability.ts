import type { DocumentType } from "../documents/index.js";
import { activityCarriers, clauseEvidence, clauseOf, type OperativeClause, type OperativeClauseId, operativeClauses } from "../vocabularies/index.js";
import { type Service, services, servicesForAll } from "./services.js";

/** One operative clause with everything that belongs to it, from the words to the code. */
export interface ClauseTrace {
  readonly clause: OperativeClause;
  /** Documents that are evidence themselves. */
  readonly documents: readonly DocumentType[];
  /** Types of activities that can evidence it; those stand in {@link ClauseTrace.carriers}. */
  readonly activities: (typeof clauseEvidence)[OperativeClauseId]["activities"];
  /** Documents whose activities may evidence it; empty where no activity can. */
  readonly carriers: readonly DocumentType[];
  /** What serves it, apart from what serves every clause. */
  readonly servedBy: readonly Service[];
  /** What a reader should know before counting. */
  readonly note?: string;
}

/**
 * From each of the 14 operative clauses to the records and documents that evidence it, and on to what serves it: the project's reading (mark `D`).
 *
 * @example
 * ```ts
 * import { traceOf } from "@cop-sdk/model";
 *
 * traceOf("res67-2014/instructs/8bis").documents; // ["participation-measure-record"]
 * ```
 */
export function traceOf(id: OperativeClauseId): ClauseTrace {
  const { activities, documents, note } = clauseEvidence[id];
  return {
    clause: clauseOf(id),
    documents,
    activities,
    carriers: activities.length > 0 ? activityCarriers : [],
    servedBy: services[id],
    ...(note === undefined ? {} : { note }),
  };
}

const traceAll = (): readonly ClauseTrace[] => operativeClauses.map(({ id }) => traceOf(id));

/** {@link traceOf} for the 14 operative clauses, in the order of the text. */
export const traceability: readonly ClauseTrace[] = /* @__PURE__ */ traceAll();

/** What serves every clause alike. */
export const sharedServices: readonly Service[] = servicesForAll;

/** Document types that no clause of Resolution 67 asks for, with the reason why the model has them. */
export const untracedDocuments: Readonly<Partial<Record<DocumentType, string>>> = {
  "chair-report": "Council Resolution 1306 asks the group to report to the Council each year; Resolution 67 does not.",
  "country-profile": "ITU drafted profiles for the group in 2013 and asked countries to check them; Resolution 67 does not ask for them.",
};
