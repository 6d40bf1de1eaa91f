import { type DayPeriod, firstDay, lastDay, type NotCountedReason, placeIn } from "@cop-sdk/model";
import type { Candidate } from "./candidate.js";
import { compareText, groupBy } from "./order.js";
import { datumOf } from "./regions.js";
import { type ServedClauses, servedClauses } from "./served.js";

/** Whether a record counts: wholly, in part (as evidence, not in totals and years), or not at all. */
export type Standing = { readonly kind: "counted" | "partly" } | { readonly kind: "left-out"; readonly reason: NotCountedReason };

/** A candidate with its place in the report. */
export interface Placed {
  readonly candidate: Candidate;
  readonly standing: Standing;
  readonly served: ServedClauses;
  /** Its number in the report. */
  readonly number: number;
  /** What is printed besides number, counts and citations. */
  readonly record: Candidate["facts"];
}

/** How a candidate stands to the period: first its dates, then its status. */
export function standingOf({ facts: { date }, refusal }: Candidate, period: DayPeriod): Standing {
  if (date === undefined || (date.start === undefined && date.end === undefined)) return { kind: "left-out", reason: "no-date" };
  const placement = placeIn(date, period);
  if (placement === "outside") return { kind: "left-out", reason: "out-of-period" };
  if (refusal !== undefined) return { kind: "left-out", reason: refusal };
  if (placement === "undecidable") return { kind: "left-out", reason: "date-not-precise-enough" };
  return { kind: placement === "inside" ? "counted" : "partly" };
}

const afterAllDates = "9999-12-31";

/** Numbers the candidates in order of date and id, and says how each stands to the period. */
export function placeCandidates(candidates: readonly Candidate[], period: DayPeriod): Placed[] {
  const clausesOf = servedClauses();
  const dated = withUniqueIds(candidates).map((candidate) => {
    const { date } = candidate.facts;
    const datum = datumOf(date);
    const key = datum === undefined ? [afterAllDates, afterAllDates] : [firstDay(datum), lastDay(date?.end ?? datum)];
    return { candidate, key: [...key, candidate.facts.id].join(" ") };
  });
  return dated
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ candidate }, index) => ({
      candidate,
      standing: standingOf(candidate, period),
      served: clausesOf(candidate.serves),
      number: index + 1,
      record: candidate.facts,
    }));
}

/** Records of one document that share an id are told apart by a number, in the order of their content. */
function withUniqueIds(candidates: readonly Candidate[]): readonly Candidate[] {
  if (new Set(candidates.map(({ facts }) => facts.id)).size === candidates.length) return candidates;
  return [...groupBy(candidates, ({ facts }) => facts.id).values()].flatMap((group) => {
    if (group.length === 1) return group;
    const sorted = group.map((one) => ({ one, text: JSON.stringify([one.facts, one.counts]) })).sort((a, b) => compareText(a.text, b.text));
    return sorted.map(({ one }, index) => (index === 0 ? one : { ...one, facts: { ...one.facts, id: `${one.facts.id}#${index + 1}` } }));
  });
}
