import type { Clause, ClauseId, OperativeClause, PreambularClause } from "./clause.js";
import { type OperativeClauseId, operativeFacts } from "./operative.js";
import { type PreambularClauseId, preambularFacts } from "./preambular.js";
import { clauseTitles } from "./titles.js";

const listPreambular = (): readonly PreambularClause[] => (Object.keys(preambularFacts) as PreambularClauseId[]).map((id) => ({ id, ...preambularFacts[id] }));

const listOperative = (): readonly OperativeClause[] =>
  (Object.keys(operativeFacts) as OperativeClauseId[]).map((id) => ({ id, ...operativeFacts[id], title: clauseTitles[id] }));

/** The 17 clauses of Resolution 67 (Rev. Dubai, 2014) that set no duty, in the order of the text. */
export const preambularClauses: readonly PreambularClause[] = /* @__PURE__ */ listPreambular();

/** The 14 operative clauses of Resolution 67 (Rev. Dubai, 2014), in the order of the text. */
export const operativeClauses: readonly OperativeClause[] = /* @__PURE__ */ listOperative();

const joined = (): readonly Clause[] => [...preambularClauses, ...operativeClauses];

/** All 31 clauses of Resolution 67 (Rev. Dubai, 2014), in the order of the text. */
export const clauses: readonly Clause[] = /* @__PURE__ */ joined();

let byId: ReadonlyMap<string, Clause> | undefined;

/**
 * The clause with an id, or `undefined`. Takes exact ids only; {@link resolveClause} reads what people write.
 *
 * @example
 * ```ts
 * import { clauseOf } from "@cop-sdk/model";
 *
 * clauseOf("res67-2014/instructs/8bis")?.label; // "8"
 * ```
 */
export function clauseOf(id: OperativeClauseId): OperativeClause;
export function clauseOf(id: ClauseId): Clause;
export function clauseOf(id: string): Clause | undefined;
export function clauseOf(id: string): Clause | undefined {
  byId ??= new Map(clauses.map((clause) => [clause.id, clause]));
  return byId.get(id);
}

/** Whether a text is the exact id of a clause of the 2014 text. */
export const isClauseId = (id: string): id is ClauseId => clauseOf(id) !== undefined;
