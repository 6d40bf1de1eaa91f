import { type Diagnostic, type Result, sortDiagnostics } from "@cop-sdk/diagnostics";
import { type ClauseAnswer, type Count, type ImplementationReport, modelVersion, type ReportedCount, type ReportedRecord } from "@cop-sdk/model";
import { activityCandidates } from "./activity-candidates.js";
import { countriesAssisted } from "./assisted.js";
import { answerClauses, notCountedRecords } from "./clauses.js";
import { documentCandidates } from "./document-candidates.js";
import { possibleDoubleCounting, sameEvents } from "./double-counting.js";
import { gapsOf } from "./gaps.js";
import { inputOf, isWithheld, usableDocuments } from "./inputs.js";
import type { ImplementationReportOptions } from "./options.js";
import { frameOf } from "./period.js";
import { type Placed, placeCandidates } from "./placing.js";
import { recordFindings } from "./record-findings.js";
import { indexRecords } from "./record-index.js";
import { activitiesByRegionAndYear } from "./regions.js";
import { namedOnce, sameThings } from "./same-things.js";
import { type SourceNumbers, sourceNumbers } from "./sources.js";
import { disagreementsOf, statementsOf } from "./statements.js";
import { totalsOf } from "./totals.js";

/**
 * Compiles documents into the report that the Director of BDT is instructed to submit to the next conference (`res67-2014/instructs/5`).
 * The order of the documents does not matter: the same documents give the same report.
 *
 * @returns the report, or only findings when resolution, cycle or cut-off cannot be used, or two different documents share an id. The
 * pointer of a finding about a document starts in that document, which `params.document` names.
 *
 * @example
 * ```ts
 * import { compileImplementationReport } from "@cop-sdk/reports";
 *
 * const report = compileImplementationReport({ resolution: "res67-2014", cycle: "wtdc-2014/wtdc-2017", documents: [] });
 * if (report.ok) console.log(report.value.period); // { start: "2014-04-11", end: "2017-10-08" }
 * ```
 */
export function compileImplementationReport(options: ImplementationReportOptions): Result<ImplementationReport> {
  const frame = frameOf(options);
  const usable = usableDocuments(options.documents);
  if (!frame.ok || !usable.ok) return { ok: false, diagnostics: sortDiagnostics([...frame.diagnostics, ...usable.diagnostics]) };

  const { resolution, cycle, period, textInForce } = frame.value;
  const documents = usable.value;
  const candidates = documents.flatMap((document) => [...documentCandidates(document, period), ...activityCandidates(document)]);
  const placed = placeCandidates(candidates, period);
  const index = indexRecords(placed);
  const same = sameThings(placed, index);
  const alike = sameEvents(placed, same);
  const overlaps = possibleDoubleCounting(placed, index, alike);
  const clauses = answerClauses(placed, same);
  const byRegion = activitiesByRegionAndYear(placed, same);
  const numbers = sourceNumbers();
  const records = cite(placed, clauses, numbers);
  const inPeriod = new Set(placed.filter(({ standing }) => standing.kind !== "left-out").map(({ record }) => record.id));

  const value: ImplementationReport = {
    type: "implementation-report",
    modelVersion,
    id: `implementation-report/${cycle}`,
    language: "mul",
    resolution,
    cycle,
    dataCutOff: period.end,
    period,
    textInForce,
    inputs: documents.map(inputOf),
    records,
    clauses,
    activitiesByRegionAndYear: byRegion,
    countriesAssisted: countriesAssisted(placed),
    ...totalsOf(placed, index, same, new Set(overlaps.flatMap(({ record, mayInclude }) => [record, ...mayInclude]))),
    possibleDoubleCounting: [...namedOnce(same), ...overlaps],
    notCounted: notCountedRecords(placed),
    disagreements: disagreementsOf(placed, numbers),
    statements: statementsOf(documents, period, withheldIds(options)),
    gaps: gapsOf(
      records.filter(({ id }) => inPeriod.has(id)),
      clauses,
      byRegion,
    ),
    sources: numbers.cited(),
  };
  const findings: Diagnostic[] = [...frame.diagnostics, ...usable.diagnostics, ...recordFindings(placed, index, same, alike)];
  return { ok: true, value, diagnostics: sortDiagnostics(findings) };
}

const withheldIds = ({ documents }: ImplementationReportOptions): ReadonlySet<string> => new Set(documents.filter(isWithheld).map(({ id }) => id));

/**
 * The printed records with their sources, numbered in the order in which the report cites them: clause by clause, then the rest. Records
 * outside the period are listed with their document only.
 */
function cite(placed: readonly Placed[], clauses: readonly ClauseAnswer[], numbers: SourceNumbers): ReportedRecord[] {
  const byId = new Map(placed.map((one) => [one.record.id, one]));
  const cited = new Map<Placed, readonly number[]>();
  const citeAll = (one: Placed): readonly number[] => {
    const citations = cited.get(one) ?? numbers.cite(one.candidate.document, one.candidate.sources);
    cited.set(one, citations);
    return citations;
  };
  for (const { evidence, withoutItuRole } of clauses) {
    for (const lines of [evidence, withoutItuRole]) {
      for (const { record } of lines) {
        const one = byId.get(record);
        if (one !== undefined) citeAll(one);
      }
    }
  }
  // The facts of a record were made for this report alone: they are completed, not copied, which costs a third of the whole compilation.
  return placed.map((one): ReportedRecord => {
    const { number, record, candidate, standing } = one;
    if (standing.kind === "left-out" && standing.reason === "out-of-period") return Object.assign(record, { number, citations: [] });
    const participants = candidate.counts.map((count) => countWithNumbers(count, one, numbers));
    const citations = citeAll(one);
    return Object.assign(record, participants.length > 0 ? { number, participants, citations } : { number, citations });
  });
}

function countWithNumbers(count: Count, { candidate }: Placed, numbers: SourceNumbers): ReportedCount {
  if (count.sources === undefined && count.includes === undefined && count.mayInclude === undefined) return count;
  const { sources, includes: _includes, mayInclude: _mayInclude, ...printed } = count;
  return sources === undefined ? printed : { ...printed, citations: numbers.cite(candidate.document, sources) };
}
