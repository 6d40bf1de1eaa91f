import type { Diagnostic } from "@cop-sdk/diagnostics";
import type { Candidate } from "./candidate.js";
import { readClause } from "./clauses.js";
import { sameEvents } from "./double-counting.js";
import { findingIn } from "./findings.js";
import type { Placed } from "./placing.js";
import type { RecordIndex } from "./record-index.js";

/** What a reader of the report should know about its records: clauses, dates, references and events that may be the same. */
export function recordFindings(placed: readonly Placed[], index: RecordIndex): Diagnostic[] {
  const present = placed.filter(({ standing }) => standing.kind !== "left-out");
  return [
    ...placed.flatMap(dateFindings),
    ...placed.flatMap(duplicateIds),
    ...present.flatMap((one) => [...clauseFindings(one), ...referenceFindings(one, index)]),
    ...likenesses(present),
  ];
}

function dateFindings({ candidate, standing, record }: Placed): Diagnostic[] {
  if (standing.kind !== "left-out") return [];
  if (standing.reason === "no-date") return [finding(candidate, "compile/no-date", "warning", { record: record.id })];
  return standing.reason === "date-not-precise-enough" ? [finding(candidate, "compile/date-not-precise", "info", { record: record.id }, "/date")] : [];
}

function duplicateIds({ candidate, record }: Placed): Diagnostic[] {
  const [document, id, copy] = record.id.split("#");
  return copy === undefined ? [] : [finding(candidate, "compile/duplicate-record", "warning", { record: `${document}#${id}` })];
}

function clauseFindings({ candidate, record }: Placed): Diagnostic[] {
  return candidate.serves.flatMap(({ clause }, index) => {
    const reading = readClause(clause);
    if (reading.kind === "clause") return [];
    const at = `/serves/${index}/clause`;
    if (reading.kind === "unknown") return [finding(candidate, "compile/unknown-clause", "warning", { record: record.id }, at)];
    return [finding(candidate, "compile/clause-of-other-revision", "warning", { record: record.id, revision: reading.revision }, at)];
  });
}

function referenceFindings({ candidate, record }: Placed, index: RecordIndex): Diagnostic[] {
  const { counts, partOf, document, facts } = candidate;
  const named = [...partOf, ...counts.flatMap(({ includes, mayInclude }) => [...(includes ?? []), ...(mayInclude ?? [])])];
  const sources = new Set((document.sources ?? []).map(({ id }) => id));
  const { region } = facts;
  return [
    ...(named.some((id) => index.find(document, id) === undefined) ? [finding(candidate, "compile/unknown-record", "info", { record: record.id })] : []),
    ...(candidate.sources.some((id) => !sources.has(id)) ? [finding(candidate, "compile/unknown-source", "info", { record: record.id })] : []),
    ...(region?.statedAs === undefined
      ? []
      : [finding(candidate, "compile/region-differs", "info", { record: record.id, stated: region.statedAs, listed: region.code }, "/region")]),
  ];
}

const likenesses = (present: readonly Placed[]): Diagnostic[] =>
  sameEvents(present).map(([{ candidate, record }, ...others]) =>
    finding(candidate, "compile/same-activity", "warning", { record: record.id, others: others.map((other) => other.record.id) }),
  );

const finding = (
  { document, pointer }: Candidate,
  code: Parameters<typeof findingIn>[1],
  severity: Parameters<typeof findingIn>[2],
  params: Parameters<typeof findingIn>[4],
  member = "",
): Diagnostic => findingIn(document, code, severity, `${pointer}${member}`, params);
