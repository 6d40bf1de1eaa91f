import type { Diagnostic } from "@cop-sdk/diagnostics";
import type { Candidate } from "./candidate.js";
import type { Group } from "./double-counting.js";
import { findingIn } from "./findings.js";
import type { InputDocument } from "./input-document.js";
import type { Placed } from "./placing.js";
import type { RecordIndex } from "./record-index.js";
import type { SameThings } from "./same-things.js";

/** What a reader of the report should know about its records: clauses, dates, references and events that may be the same. */
export function recordFindings(placed: readonly Placed[], index: RecordIndex, same: SameThings, alike: readonly Group[]): Diagnostic[] {
  const present = placed.filter(({ standing }) => standing.kind !== "left-out");
  const sourcesOf = sourceIds();
  return [
    ...placed.flatMap(dateFindings),
    ...placed.flatMap(duplicateIds),
    ...present.flatMap((one) => [...clauseFindings(one), ...referenceFindings(one, index, sourcesOf)]),
    ...same.groups.map(toldTwice),
    ...alike.map(likeness),
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

function clauseFindings({ candidate, record, served }: Placed): Diagnostic[] {
  if (served.clauses.size === served.readings.length) return [];
  return served.readings.flatMap((reading, index) => {
    if (reading.kind === "clause") return [];
    const at = `/serves/${index}/clause`;
    if (reading.kind === "unknown") return [finding(candidate, "compile/unknown-clause", "warning", { record: record.id }, at)];
    return [finding(candidate, "compile/clause-of-other-revision", "warning", { record: record.id, revision: reading.revision }, at)];
  });
}

/** Ids of the sources of documents, gathered once for each. */
function sourceIds(): (document: InputDocument) => ReadonlySet<string> {
  const known = new Map<InputDocument, ReadonlySet<string>>();
  return (document) => {
    const ids = known.get(document) ?? new Set((document.sources ?? []).map(({ id }) => id));
    known.set(document, ids);
    return ids;
  };
}

function referenceFindings({ candidate, record }: Placed, index: RecordIndex, sourcesOf: ReturnType<typeof sourceIds>): Diagnostic[] {
  const { counts, partOf, sameAs, document, facts } = candidate;
  const named = [...partOf, ...sameAs, ...counts.flatMap(({ includes, mayInclude }) => [...(includes ?? []), ...(mayInclude ?? [])])];
  const sources = sourcesOf(document);
  const { region } = facts;
  return [
    ...(named.some((id) => index.find(document, id) === undefined) ? [finding(candidate, "compile/unknown-record", "info", { record: record.id })] : []),
    ...(candidate.sources.some((id) => !sources.has(id)) ? [finding(candidate, "compile/unknown-source", "info", { record: record.id })] : []),
    ...(region?.statedAs === undefined
      ? []
      : [finding(candidate, "compile/region-differs", "info", { record: record.id, stated: region.statedAs, listed: region.code }, "/region")]),
  ];
}

const toldTwice = ([{ candidate, record }, ...others]: SameThings["groups"][number]): Diagnostic =>
  finding(candidate, "compile/told-twice", "info", { record: record.id, others: others.map((other) => other.record.id) });

const likeness = ([{ candidate, record }, ...others]: Group): Diagnostic =>
  finding(candidate, "compile/same-activity", "warning", { record: record.id, others: others.map((other) => other.record.id) });

const finding = (
  { document, pointer }: Candidate,
  code: Parameters<typeof findingIn>[1],
  severity: Parameters<typeof findingIn>[2],
  params: Parameters<typeof findingIn>[4],
  member = "",
): Diagnostic => findingIn(document, code, severity, `${pointer}${member}`, params);
