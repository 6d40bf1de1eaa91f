import {
  type Activity,
  type ActivityLog,
  type ClauseAnswer,
  type CopDocument,
  type DocumentTypes,
  draftOf,
  type EvidentType,
  type ImplementationReport,
  type NationalReturn,
  type NationalStrategy,
  type OperativeClauseId,
  type QuarterlyReport,
} from "@cop-sdk/model";
import { compileImplementationReport, type ImplementationReportOptions } from "@cop-sdk/reports";

/** An activity held in September 2015 in Uganda by ITU. */
export const activity = (id: string, changes: Partial<Activity> = {}): Activity => ({
  id,
  title: `Activity ${id}`,
  type: "workshop",
  date: { start: "2015-09-07", end: "2015-09-08" },
  status: "held",
  scope: "national",
  country: "UG",
  ituRole: "organizer",
  serves: [{ clause: "res67-2014/instructs/4", attributedBy: "compiler" }],
  sources: ["page"],
  ...changes,
});

export const log = (activities: readonly Activity[], changes: Partial<ActivityLog> = {}): ActivityLog => ({
  type: "activity-log",
  modelVersion: "1",
  id: "log",
  language: "en",
  origin: "public-source",
  title: { en: "Activities" },
  activities,
  sources: [{ id: "page", title: "A page", url: "https://example.org/page" }],
  ...changes,
});

export const strategy = (changes: Partial<NationalStrategy> = {}): NationalStrategy => ({
  type: "national-strategy",
  modelVersion: "1",
  id: "ug-strategy",
  language: "en",
  country: "UG",
  title: { sw: "Mkakati", en: "Strategy" },
  kind: "strategy",
  languages: ["sw"],
  status: "approved",
  adoption: { date: "2016-01-01" },
  ...changes,
});

export const quarterly = (changes: Partial<QuarterlyReport> = {}): QuarterlyReport => ({
  type: "quarterly-report",
  modelVersion: "1",
  id: "afr-2015-q3",
  language: "en",
  region: "AFR",
  quarter: "2015-Q3",
  workingGroup: "Regional group for Africa",
  period: { start: "2015-07-01", end: "2015-09-30" },
  activities: [],
  regulatoryProgress: [],
  proposals: [],
  planNextQuarter: [],
  ...changes,
});

export const nationalReturn = (changes: Partial<NationalReturn> = {}): NationalReturn => ({
  type: "national-return",
  modelVersion: "1",
  id: "ug-return",
  language: "en",
  country: "UG",
  periodKind: "year",
  period: { start: "2015-01-01", end: "2015-12-31" },
  changes: [],
  activities: [],
  clearance: { role: "Permanent secretary", date: "2016-01-10" },
  releasable: true,
  ...changes,
});

type Facts<Type extends EvidentType> = Parameters<typeof draftOf<Type>>[1];

/** A document that tells of one thing, made from the draft of its type. */
export const evident = <Type extends EvidentType>(type: Type, changes: Partial<Omit<DocumentTypes[Type], "type">> = {}): DocumentTypes[Type] => ({
  ...draftOf(type, { id: "evident", language: "en", region: "AFR" } as Facts<Type>),
  ...changes,
});

export const cycle = "wtdc-2014/wtdc-2017";

/** Compiles the cycle from 2014 to 2017, or as told. */
export const compile = (documents: readonly CopDocument[], options: Partial<ImplementationReportOptions> = {}) =>
  compileImplementationReport({ resolution: "res67-2014", cycle, documents, ...options });

/** The report of a compilation that must succeed. */
export function reportOf(documents: readonly CopDocument[], options: Partial<ImplementationReportOptions> = {}): ImplementationReport {
  const result = compile(documents, options);
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
  return result.value;
}

export const codesOf = (documents: readonly CopDocument[], options: Partial<ImplementationReportOptions> = {}): string[] =>
  compile(documents, options).diagnostics.map(({ code }) => code);

export function answerTo(report: ImplementationReport, clause: OperativeClauseId): ClauseAnswer {
  const answer = report.clauses.find((one) => one.clause === clause);
  if (!answer) throw new Error(clause);
  return answer;
}

export const reasonsOf = (report: ImplementationReport): string[] => report.notCounted.map(({ record, reason }) => `${record} ${reason}`);
