import { UsageError } from "@cop-sdk/diagnostics";
import { isCanonicalRiskId } from "../canonical/find.js";
import { viewOf } from "../canonical/view.js";
import { type ConceptId, schemeOf } from "../scheme.js";
import { core4c } from "../schemes/core4c.js";
import { ancestorsOf, findConcept, findScheme } from "../schemes/find.js";
import { gapsOf, type Match, map } from "./map.js";
import type { Gap } from "./mapping.js";
import { weaknessOf } from "./relation.js";

/** The twelve cells of the 4Cs and its three cross-cutting areas: the rows of a coverage table. */
export const coverageRows: readonly ConceptId[] = [
  ...["content", "contact", "conduct", "contract"].flatMap((c) => ["aggressive", "sexual", "values"].map((kind) => `core4c:${c}.${kind}`)),
  "core4c:x.privacy",
  "core4c:x.health",
  "core4c:x.inequality",
];

/** One row of the table that says how far a scheme covers the 4Cs. */
export interface SchemeCoverage {
  readonly row: ConceptId;
  /** What the cell, or a concept below it, is called there; the path of a match says which. */
  readonly matches: readonly Match[];
  readonly gaps: readonly Gap[];
}

/**
 * How far a scheme covers the cells of the 4Cs: what each cell is called there, and which gaps the review found. A row without matches and without gaps
 * does not occur.
 *
 * @throws UsageError when the scheme does not exist or is the 4Cs themselves.
 */
export function coverageOfScheme(scheme: string): readonly SchemeCoverage[] {
  if (!findScheme(scheme) || scheme === "core4c") {
    throw new UsageError("usage/unknown-scheme", `"${scheme}" cannot be compared with the 4Cs.`, "Take the id of another scheme.");
  }
  return coverageRows.map((row) => ({ row, matches: matchesOf(row, scheme), gaps: gapsOf(row, scheme) }));
}

/** Matches of a cell and of the concepts below it; a target that both reach is shown with the stronger match. */
function matchesOf(row: ConceptId, scheme: string): readonly Match[] {
  const below = core4c.concepts.map(({ id }) => id).filter((id) => ancestorsOf(id).includes(row));
  const best = new Map<ConceptId, Match>();
  for (const match of [row, ...below].flatMap((id) => map(id, scheme).matches)) {
    const known = best.get(match.target);
    if (!known || weaknessOf(match.relation) < weaknessOf(known.relation)) best.set(match.target, match);
  }
  return [...best.values()];
}

/** One row of the table that says which risks of a list reach a cell of the 4Cs. */
export interface ListCoverage {
  readonly row: ConceptId;
  /** Ids of the list that reach it, in the order of the list. */
  readonly reachedBy: readonly ConceptId[];
}

/**
 * Which cells of the 4Cs a list of risks reaches, such as the risks that a strategy names. Ids of any scheme will do; an id that does not exist reaches nothing.
 */
export function coverageOfRisks(ids: readonly ConceptId[]): readonly ListCoverage[] {
  const reached = ids.map((id) => ({ id, rows: rowsOf(id) }));
  return coverageRows.map((row) => ({ row, reachedBy: reached.filter(({ rows }) => rows.includes(row)).map(({ id }) => id) }));
}

function rowsOf(id: ConceptId): readonly ConceptId[] {
  if (!findConcept(id)) return [];
  if (isCanonicalRiskId(id)) {
    const { cells, categories } = viewOf({ risk: id }, "core4c");
    return [...cells, ...categories];
  }
  const targets = schemeOf(id) === "core4c" ? [id] : map(id, "core4c").matches.map(({ target }) => target);
  return targets.flatMap((target) => [target, ...ancestorsOf(target)]);
}
