import { type ClauseAnswer, type EvidenceGap, type EvidentType, precisionOf, type RegionYear, type ReportedRecord, regions } from "@cop-sdk/model";

/** Documents for all regions alike. */
export const forAll: ReadonlySet<string> = new Set(["guidance-material", "guideline-document", "smartphone-guidelines"] satisfies readonly EvidentType[]);

/** Things done that count no people. */
const withoutPeople: ReadonlySet<string> = new Set([
  "coordination-record",
  "participation-measure-record",
  "partnership-record",
] satisfies readonly EvidentType[]);

/** What the evidence lacks. `records` are those of the period. */
export function gapsOf(records: readonly ReportedRecord[], clauses: readonly ClauseAnswer[], activities: readonly RegionYear[]): EvidenceGap[] {
  const ids = (wanted: (record: ReportedRecord) => boolean, among = records) => ({ ids: among.filter(wanted).map(({ id }) => id), of: among.length });
  const held = records.filter(({ kind, type }) => kind === "activity" && !withoutPeople.has(type ?? ""));
  const silent = clauses.filter(({ answer }) => answer === "no-information-received");
  const active = new Set(activities.map(({ region }) => region));
  const all: EvidenceGap[] = [
    { kind: "clause-without-information", ids: silent.map(({ clause }) => clause), of: clauses.length },
    { kind: "clause-without-itu-role", ids: silent.filter(({ withoutItuRole }) => withoutItuRole.length > 0).map(({ clause }) => clause), of: clauses.length },
    { kind: "region-without-activity", ids: regions.codes.filter((region) => !active.has(region)), of: regions.codes.length },
    { kind: "record-without-source", ...ids(({ citations, kind }) => kind !== "quarterly-report" && citations.length === 0) },
    { kind: "record-without-validation", ...ids(({ basis }) => basis === "public-source" || basis === "not-stated") },
    { kind: "record-without-precise-date", ...ids(({ date, kind }) => kind !== "quarterly-report" && precisionOf(date?.start ?? date?.end ?? "") !== "day") },
    { kind: "record-without-region", ...ids(({ region, type }) => region === undefined && !forAll.has(type ?? "")) },
    { kind: "activity-without-participants", ...ids(({ participants }) => (participants ?? []).length === 0, held) },
  ];
  return all.filter((gap) => gap.ids.length > 0);
}
